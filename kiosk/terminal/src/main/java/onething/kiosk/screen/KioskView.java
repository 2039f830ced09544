package onething.kiosk.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import onething.kiosk.keyboard.Pinyin;
import onething.kiosk.screen.part.Hand;
import onething.kiosk.screen.part.Local;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Point;
import onething.kiosk.visit.Seat;
import onething.kiosk.visit.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window before the terminal: draws the frames it is given and sends back what is touched. All
 * it holds is the last frame and what is local to the window, and both go when the place changes.
 */
@Route("")
@JavaScript("context://kiosk.js")
public class KioskView extends Div implements Hand {

  private static final Logger LOG = LoggerFactory.getLogger(KioskView.class);

  private final transient Terminal terminal;
  private final transient Pinyin pinyin;
  private transient @Nullable Seat seat;
  private transient @Nullable Frame frame;
  private transient Local local = Local.at("");
  private String window = "";
  private transient Scene.Glass glass = new Scene.Glass(false, "");

  /** A view that belongs to no window until it is attached. */
  public KioskView(Terminal terminal, Pinyin pinyin) {
    this.terminal = terminal;
    this.pinyin = pinyin;
    setId("kiosk");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    window = windowKey(ui);
    var images = PageImages.register(ui, this, key -> terminal.image(window, key));
    glass = new Scene.Glass(lying(ui), images);
    seat = terminal.attach(window, fresh -> ui.access(() -> show(fresh)));
    show(seat.frame());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (seat != null) {
      seat.close();
    }
    frame = null;
    local = Local.at("");
  }

  /** Any sign of life that is no action, told by the page at most once a second. */
  @ClientCallable
  public void touched() {
    terminal.touched(window);
  }

  @Override
  public void touch(Touch touch, long turn) {
    switch (touch) {
      case Touch.Act act -> terminal.act(window, act.action(), turn);
      case Touch.Leaf leaf -> {
        terminal.touched(window);
        redraw(local.open(leaf.list(), leaf.leaf()));
      }
      case Touch.Type type -> type(type.stroke(), turn);
    }
  }

  @Override
  public void stroke(List<Point> points, long turn) {
    terminal.act(window, new Action.Stroke(points), turn);
  }

  /** Letters are drawn at once; the visit is told when the draft itself has changed. */
  private void type(Touch.Stroke stroke, long turn) {
    var shown = Objects.requireNonNull(frame, "typed before anything was drawn");
    Typing.of(shown, local)
        .ifPresent(typing -> {
          var next = typing.press(stroke);
          if (next.draft().equals(typing.board().draft())) {
            terminal.touched(window);
          } else {
            terminal.act(window, new Action.SetDraft(typing.field(), next.draft()), turn);
          }
          redraw(local.typing(next));
        });
  }

  private void show(Frame fresh) {
    var place = Pages.place(fresh.page());
    frame = fresh;
    redraw(local.place().equals(place) ? local : Local.at(place));
  }

  private void redraw(Local now) {
    local = now;
    var shown = frame;
    if (shown != null) {
      draw(new Scene(shown, now, this, pinyin, glass));
    }
  }

  private void draw(Scene scene) {
    try {
      Redraw.to(getElement(), Whole.of(scene).getElement());
    } catch (RuntimeException bug) {
      // A bug must not leave anybody's page standing. The message may quote what was typed.
      LOG.error("drawing.failed {} {}", local.place(), bug.getClass().getName());
      getElement().removeAllChildren();
      terminal.act(window, new Action.EndVisit(), scene.frame().turn());
    }
  }

  private static boolean lying(UI ui) {
    var details = ui.getInternals().getExtendedClientDetails();
    return details.getWindowInnerWidth() > details.getWindowInnerHeight();
  }

  private static String windowKey(UI ui) {
    var name = ui.getInternals().getExtendedClientDetails().getWindowName();
    var session = VaadinSession.getCurrent().getSession().getId();
    return session + "/" + (name == null ? "ui-" + ui.getUIId() : name);
  }
}
