package onething.backend.workbench.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import onething.backend.workbench.frame.Parts;
import onething.look.Icon;

/** What to look at. Ticks help the eye; they are not kept. */
final class ReviewPoints extends Div {

  ReviewPoints(List<ReviewPoint> points, boolean tick) {
    var list = Parts.styled(new UnorderedList(), "wb-points");
    for (int i = 0; i < points.size(); i++) {
      list.add(point(points.get(i), "point-" + i, tick));
    }
    add(list);
    if (tick && points.stream().anyMatch(p -> !p.byMachine())) {
      add(Parts.line("wb-small wb-hint", "打勾只帮您核对，不会存下来。"));
    }
  }

  private static ListItem point(ReviewPoint point, String id, boolean tick) {
    if (point.byMachine() || !tick) {
      var mark = Parts.block(point.byMachine() ? "wb-tick" : "wb-look");
      mark.add(point.byMachine() ? Icon.CHECK.component() : Icon.EYE.component());
      return new ListItem(mark, words(point, new Span(point.name())));
    }
    var box = new Input();
    box.setType("checkbox");
    box.setId(id);
    var label = new NativeLabel(point.name());
    label.setFor(box);
    return new ListItem(box, words(point, label));
  }

  private static Div words(ReviewPoint point, Component name) {
    name.getElement().getClassList().add("wb-strong");
    return new Div(name, Parts.words("wb-small", point.found()));
  }
}
