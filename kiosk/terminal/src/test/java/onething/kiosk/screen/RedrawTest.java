package onething.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Hand;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Point;
import org.junit.jupiter.api.Test;

class RedrawTest {

  private final List<Touch> touched = new ArrayList<>();
  private final Hand hand =
      new Hand() {
        @Override
        public void touch(Touch touch, long turn) {
          touched.add(touch);
        }

        @Override
        public void stroke(List<Point> points, long turn) {}
      };

  @Test
  void aKeyThatStaysKeepsItsElementAndTakesTheNewMeaning() {
    var drawn = new Div(key("next", new Action.Next()));
    var before = drawn.getElement().getChild(0);
    Redraw.to(drawn.getElement(), new Div(key("next", new Action.Accept())).getElement());
    assertThat(drawn.getElement().getChild(0)).isEqualTo(before);
    ((Press) before.getComponent().orElseThrow()).touch(1);
    assertThat(touched).containsExactly(new Touch.Act(new Action.Accept()));
  }

  @Test
  void whatIsNotOnTheNewPageLeavesTheDocument() {
    var drawn = new Div(Box.line("", "张示例"), key("next", new Action.Next()));
    Redraw.to(drawn.getElement(), new Div(key("next", new Action.Next())).getElement());
    assertThat(drawn.getElement().getChildCount()).isEqualTo(1);
    assertThat(drawn.getElement().getTextRecursively()).doesNotContain("张示例");
  }

  @Test
  void wordsAndAttributesBecomeThoseOfTheNewPage() {
    var drawn = new Div(Box.with(Box.line("a", "旧"), "aria-current", "step"));
    Redraw.to(drawn.getElement(), new Div(Box.line("b", "新")).getElement());
    var line = drawn.getElement().getChild(0);
    assertThat(line.getText()).isEqualTo("新");
    assertThat(line.getAttribute("class")).isEqualTo("b");
    assertThat(line.hasAttribute("aria-current")).isFalse();
  }

  @Test
  void keysThatChangePlacesMoveInsteadOfBeingMadeAnew() {
    var drawn = new Div(key("a", new Action.Back()), key("b", new Action.Next()));
    var a = drawn.getElement().getChild(0);
    var fresh = new Div(key("b", new Action.Next()), key("a", new Action.Back()));
    Redraw.to(drawn.getElement(), fresh.getElement());
    assertThat(drawn.getElement().getChild(1)).isEqualTo(a);
  }

  private Press key(String testId, Action action) {
    return new Press(testId, "key", new Touch.Act(action), hand);
  }
}
