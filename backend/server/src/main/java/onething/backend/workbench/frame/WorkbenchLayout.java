package onething.backend.workbench.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.staff.SignedIn;
import onething.look.Icon;
import onething.look.Mark;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The rail at the side and the page beside it. Pages ask anew every few seconds while open. */
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://look/base.css")
@StyleSheet("context://workbench.css")
@AnonymousAllowed
@Component
@Scope("prototype")
public class WorkbenchLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final int POLL_MILLIS = 3000;

  /** A desk nobody has touched for so long is left: asking anew must not keep it signed in. */
  private static final Duration IDLE = Duration.ofMinutes(30);

  private static final int TOUCH_MILLIS = 20_000;

  private final SignedIn signedIn;
  private final Div ways = Parts.block("wb-ways");
  private List<RailLink> links = List.of();
  private Optional<Role> shownFor = Optional.empty();
  private final Div page = Parts.block("wb-slot");
  private final AuthenticationContext authentication;
  private final TimeWords times;
  private Instant touched;

  WorkbenchLayout(SignedIn signedIn, AuthenticationContext authentication, TimeWords times) {
    this.signedIn = signedIn;
    this.authentication = authentication;
    this.times = times;
    this.touched = times.now();
    addClassName("wb");
    Parts.with(this, "data-density", "desktop");
    var skip = Parts.styled(new Anchor("#main", "跳到正文"), "wb-skip");
    var rail = Parts.styled(new Nav(), "wb-rail on-pine");
    Parts.with(rail, "aria-label", "办件台");
    rail.add(Parts.block("wb-mark", Mark.component()));
    rail.add(ways, leave(authentication));
    add(skip, rail, page);
  }

  private static List<RailLink> links(Officer officer) {
    if (officer.role() == Role.ADMINISTRATOR) {
      return List.of(
          new RailLink("kiosks", Icon.MACHINE, "自助机"),
          new RailLink("accounts", Icon.PEOPLE, "账号"),
          new RailLink("quarantine", Icon.SHIELD, "待核对"));
    }
    var links = new ArrayList<RailLink>();
    links.add(new RailLink("", Icon.INBOX, "办件"));
    if (officer.role() != Role.DEPARTMENT_OFFICER) {
      links.add(new RailLink("quarantine", Icon.SHIELD, "待核对"));
    }
    return links;
  }

  private static com.vaadin.flow.component.Component leave(AuthenticationContext authentication) {
    var leave = Parts.button("wb-rail-end", Icon.LOG_OUT, "退出", authentication::logout);
    return Parts.named(leave, "sign-out");
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    page.getElement().appendChild(content.getElement());
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    attach.getUI().setPollInterval(POLL_MILLIS);
    var polling = attach.getUI().addPollListener(poll -> leaveWhenIdle());
    addDetachListener(detach -> polling.remove());
    List.of("pointerdown", "keydown")
        .forEach(event ->
            getElement()
                .addEventListener(event, touch -> touched = times.now())
                .throttle(TOUCH_MILLIS));
  }

  private void leaveWhenIdle() {
    if (touched.plus(IDLE).isBefore(times.now())) {
      authentication.logout();
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    signedIn.officer().ifPresent(this::showWays);
    var first = event.getLocation().getFirstSegment();
    links.forEach(link -> link.showCurrent(first));
  }

  /** A role may have changed since the last page. */
  private void showWays(Officer officer) {
    if (!shownFor.equals(Optional.of(officer.role()))) {
      shownFor = Optional.of(officer.role());
      links = links(officer);
      ways.removeAll();
      links.forEach(ways::add);
    }
  }
}
