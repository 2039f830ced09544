package onething.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onething.kiosk.keyboard.Pinyin;
import onething.kiosk.screen.part.Hand;
import onething.kiosk.screen.part.Local;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Point;
import onething.kiosk.visit.Veil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreensTest {

  private static final Pinyin PINYIN = Pinyin.building();
  private static final Map<String, Page> PAGES = SamplePagesShown.all();

  static Stream<String> pages() {
    return PAGES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasOneTitleAndNamesEachKey(String name) {
    for (SampleFrames frames : looks()) {
      var page = draw(frames, name);
      assertThat(all(page, "h1")).hasSizeBetween(name.startsWith("scan") ? 0 : 1, 1);
      assertThat(presses(page)).allSatisfy(p -> assertThat(testId(p)).isNotBlank());
      assertThat(presses(page)).extracting(ScreensTest::testId).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKeySaysWhatItDoes(String name) {
    for (SampleFrames frames : looks()) {
      assertThat(presses(draw(frames, name)))
          .allSatisfy(p -> {
            var label = p.getElement().getAttribute("aria-label");
            assertThat(label == null ? p.getElement().getTextRecursively() : label).isNotBlank();
          });
    }
  }

  @Test
  void selectingAnAnswerDoesNotAdvance() {
    var page = draw(SampleFrames.standard(), "question");
    assertThat(meaning(page, "option-mother")).isEqualTo(new Action.Answer("mother"));
    assertThat(element(page, "option-father").getAttribute("aria-checked")).isEqualTo("true");
    assertThat(meaning(page, "next")).isEqualTo(new Action.Next());
  }

  @Test
  void withoutAnAnswerThereIsNoPrimaryButWords() {
    var page = draw(SampleFrames.standard(), "question-first");
    assertThat(find(page, "next")).isEmpty();
    assertThat(page.getElement().getTextRecursively()).contains("请选一个");
  }

  @Test
  void theElderlyLookShowsFourChoicesAndTheRestOnTheNextLeaf() {
    var page = draw(SampleFrames.standard().elderly(), "question");
    assertThat(presses(page)).filteredOn(p -> testId(p).startsWith("option-")).hasSize(4);
    assertThat(find(page, "more")).isPresent();
    assertThat(all(page, "ol")).isEmpty();
  }

  @Test
  void nothingIsTickedBeforehandAndDecliningIsAnEqualWay() {
    var page = draw(SampleFrames.standard(), "consent");
    assertThat(find(page, "consent-agree")).isEmpty();
    assertThat(meaning(page, "consent-decline")).isEqualTo(new Action.DeclineConsent());
    assertThat(element(page, "consent-police").getAttribute("aria-checked")).isEqualTo("false");
  }

  @Test
  void theVeilShowsNothingOfThePage() {
    var frame =
        SampleFrames.standard()
            .frame(7, PAGES.get("form-done"), Optional.of(new Veil.Idle(22, 30)));
    var page = Whole.of(scene(frame));
    assertThat(page.getElement().getTextRecursively()).contains("22").doesNotContain("张示例");
    assertThat(find(page, "next")).isEmpty();
  }

  @Test
  void printedIsSaidOnlyOnProof() {
    var asking = draw(SampleFrames.standard(), "done-ask").getElement().getTextRecursively();
    assertThat(asking).contains("凭条出来了吗？").doesNotContain("凭条打好了");
    var failed = draw(SampleFrames.standard(), "done-paper-failed");
    assertThat(failed.getElement().getTextRecursively()).doesNotContain("凭条打好了");
    assertThat(element(failed, "track-qr").getAttribute("data-url"))
        .isEqualTo(SamplePagesShown.TRACK);
  }

  @Test
  void aDarkPageSaysItsNumberAndTheThreshold() {
    var page = draw(SampleFrames.standard(), "scan-dark");
    assertThat(element(page, "check-bright").getTextRecursively()).contains("太暗", "38", "60");
    assertThat(meaning(page, "rescan")).isEqualTo(new Action.RescanPage());
    assertThat(meaning(page, "keep")).isEqualTo(new Action.KeepPage());
  }

  @Test
  void thePrerequisiteGraphPutsADependantUnderWhatItWaitsFor() {
    var page = draw(SampleFrames.standard(), "plan-items");
    var order =
        all(page, "div").stream()
            .map(e -> String.valueOf(e.getAttribute("data-testid")))
            .filter(id -> id.startsWith("item-"))
            .toList();
    assertThat(order).hasSize(7).startsWith("item-birth-certificate", "item-vaccination");
    assertThat(element(page, "item-social-card").getAttribute("data-after")).isEqualTo("household");
  }

  @Test
  void everyPageSpeaksEnglishThroughout() {
    var said = draw(SampleFrames.standard().english(), "sign").getElement().getTextRecursively();
    assertThat(said).contains("Check it, then sign", "Sign in the box").doesNotContain("签名");
  }

  private static List<SampleFrames> looks() {
    var standard = SampleFrames.standard();
    return List.of(standard, standard.elderly(), standard.english(), standard.high());
  }

  private static Div draw(SampleFrames frames, String name) {
    return Whole.of(scene(frames.frame(7, PAGES.get(name))));
  }

  private static Scene scene(onething.kiosk.visit.Frame frame) {
    var local = Local.at(Pages.place(frame.page()));
    return new Scene(frame, local, new NoHand(), PINYIN, new Scene.Glass(false, "/page?key="));
  }

  private static Action meaning(Div page, String testId) {
    var press = (Press) element(page, testId).getComponent().orElseThrow();
    return ((Touch.Act) press.meaning()).action();
  }

  private static Element element(Div page, String testId) {
    return find(page, testId).orElseThrow(() -> new AssertionError("no " + testId));
  }

  private static Optional<Element> find(Div page, String testId) {
    return everything(page.getElement())
        .filter(e -> testId.equals(e.getAttribute("data-testid")))
        .findFirst();
  }

  private static List<Element> all(Div page, String tag) {
    return everything(page.getElement()).filter(e -> e.getTag().equals(tag)).toList();
  }

  private static List<Press> presses(Div page) {
    var presses = new ArrayList<Press>();
    everything(page.getElement())
        .forEach(e ->
            e.getComponent()
                .filter(Press.class::isInstance)
                .ifPresent(c -> presses.add((Press) c)));
    return presses;
  }

  private static String testId(Press press) {
    return press.getElement().getAttribute("data-testid");
  }

  private static Stream<Element> everything(Element element) {
    var children = element.getChildren().filter(c -> !c.isTextNode());
    return Stream.concat(Stream.of(element), children.flatMap(ScreensTest::everything));
  }

  private record NoHand() implements Hand {
    @Override
    public void touch(Touch touch, long turn) {}

    @Override
    public void stroke(List<Point> points, long turn) {}
  }
}
