package onething.kiosk.screen.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import onething.kiosk.visit.ReviewLine;

/** Lines of a label and its value, ruled. */
public final class Rows {

  private Rows() {}

  /** The summary before signing. */
  public static Component of(List<ReviewLine> lines, Scene scene) {
    var list = new DescriptionList();
    list.getElement().setAttribute("class", "rows");
    for (ReviewLine line : lines) {
      list.add(new DescriptionList.Term(scene.say(line.label())));
      list.add(new DescriptionList.Description(scene.say(line.value())));
    }
    return list;
  }
}
