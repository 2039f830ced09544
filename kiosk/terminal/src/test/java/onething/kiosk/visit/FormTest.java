package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import onething.contract.FormValue;
import org.junit.jupiter.api.Test;

/** The merged form: typing, checks in the field's own words, and what stays hidden. */
class FormTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void acceptingGoesToTheNextGap() {
    journey.toForm(People.ZHANG).type("childName", "陈希");
    assertThat(form().editing().orElseThrow().field()).isEqualTo("phone");
    assertThat(form().editing().orElseThrow().mode()).isEqualTo(KeyboardMode.DIGITS);
    assertThat(form().missing()).isEqualTo(1);
  }

  @Test
  void aWrongPhoneNumberIsRefusedInTheFieldsWordsAndTheErrorGoesWithTheNextKey() {
    journey.toForm(People.ZHANG).type("phone", "1380000");
    assertThat(form().editing().orElseThrow().error().orElseThrow().zh()).contains("11位");
    assertThat(form().editing().orElseThrow().draft()).isEqualTo("1380000");

    window.tap(new Action.SetDraft("phone", "13800001"));
    assertThat(form().editing().orElseThrow().error()).isEmpty();
  }

  @Test
  void aDraftSurvivesAReload() {
    journey.toForm(People.ZHANG);
    window.tapOnly(new Action.SetDraft("childName", "陈"));
    Window again = kiosk.window("glass");
    assertThat(again.page(Page.Form.class).editing().orElseThrow().draft()).isEqualTo("陈");
  }

  @Test
  void fastTypingIsNeverStale() {
    journey.toForm(People.ZHANG);
    long turn = window.frame().turn();
    for (String draft : new String[] {"陈", "陈希", "陈希文"}) {
      kiosk.terminal.act("glass", new Action.SetDraft("childName", draft), turn);
    }
    window.tap(new Action.Accept());
    assertThat(shown("childName")).isEqualTo("陈希文");
  }

  @Test
  void aDraftForAnotherFieldIsIgnored() {
    journey.toForm(People.ZHANG);
    window.tap(new Action.SetDraft("phone", "13800001234"));
    assertThat(form().editing().orElseThrow().draft()).isEmpty();
  }

  @Test
  void nextWaitsUntilNothingIsMissing() {
    journey.toForm(People.ZHANG).type("childName", "陈希");
    window.tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @Test
  void nextTakesTheLastDraftWithIt() {
    journey.toForm(People.ZHANG).type("childName", "陈希");
    window.tap(new Action.SetDraft("phone", "13800001234")).tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Materials.class);
  }

  @Test
  void whatTheCardSaysCannotBeChanged() {
    journey.toForm(People.ZHANG);
    window.tap(new Action.Edit("motherName"));
    assertThat(form().editing()).isEmpty();
  }

  @Test
  void whatDataSayCanBeCorrectedAndIsThenTyped() {
    journey.toForm(People.ZHANG).type("householdHead", "陈老示例");
    assertThat(row("householdHead").source()).isEqualTo(ValueSource.TYPED);
  }

  @Test
  void aSensitiveValueFromDataIsNotShownForEditing() {
    journey.toForm(People.ZHANG);
    window.tap(new Action.Edit("fatherId"));
    assertThat(form().editing().orElseThrow().draft()).isEmpty();
  }

  @Test
  void aWrongCheckDigitIsNamed() {
    journey.toForm(People.ZHANG).type("fatherId", "990101199411200019");
    assertThat(form().editing().orElseThrow().error().orElseThrow().zh())
        .isEqualTo("最后一位对不上，请再核对一遍");
  }

  @Test
  void theWholeFormHoldsNoUnmaskedNumber() {
    journey.toForm(People.ZHANG).fillForm();
    assertThat(window.page().toString())
        .doesNotContain("990101199603080022")
        .doesNotContain("990101199411200018")
        .doesNotContain("13800001234")
        .doesNotContain("幸福路12号");
  }

  @Test
  void rareCharactersArriveByteForByte() {
    journey.toForm(People.RARE).type("childName", "𠮷示·阿依").type("phone", "13800001234");
    window.tap(new Action.Next());
    journey.scanAll();
    window.tap(new Action.Next());
    journey.draw();
    window.tap(new Action.Submit());

    var submission = kiosk.outbox.stored().getLast();
    assertThat(submission.applicant().name()).isEqualTo("张𠮷示");
    assertThat(submission.applicant().name().codePoints().toArray()).contains(0x20BB7);
    assertThat(submission.form()).containsEntry("childName", new FormValue("𠮷示·阿依", "TYPED"));
  }

  private Page.Form form() {
    return window.page(Page.Form.class);
  }

  private FormRow row(String field) {
    return form().rows().stream().filter(r -> r.field().equals(field)).findFirst().orElseThrow();
  }

  private String shown(String field) {
    return row(field).shown().zh();
  }
}
