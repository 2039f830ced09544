package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Consent, and what comes of the registry's answers. */
class ConsentTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void nothingIsTickedBeforehandAndNothingCanBeAgreedToUnticked() {
    journey.toConsent();

    Page.Consenting page = window.page(Page.Consenting.class);
    assertThat(page.scopes()).isNotEmpty().noneMatch(Scope::given);
    assertThat(page.canAgree()).isFalse();
    assertThat(page.declined()).isPositive();

    window.tap(new Action.GiveConsent());
    assertThat(window.page()).isInstanceOf(Page.Consenting.class);
  }

  @Test
  void aTickCanBeTakenBack() {
    journey.toConsent();
    String scope = window.page(Page.Consenting.class).scopes().getFirst().id();
    window.tap(new Action.ToggleScope(scope)).tap(new Action.ToggleScope(scope));
    assertThat(window.page(Page.Consenting.class).scopes()).noneMatch(Scope::given);
  }

  @Test
  void whoDeclinesHandsInMoreAndNobodyIsAsked() {
    journey.toConsent();
    int declined = window.page(Page.Consenting.class).declined();
    window.tap(new Action.DeclineConsent());
    journey.place(People.ZHANG);

    Page.Changed changed = window.page(Page.Changed.class);
    assertThat(changed.changes()).hasSize(declined).allMatch(Change::nowNeeded);
    assertThat(changed.changes()).allSatisfy(c -> assertThat(c.why().zh()).isNotBlank());
    assertThat(kiosk.registry.asked()).isEmpty();

    window.tap(new Action.Next());
    Page.Form form = window.page(Page.Form.class);
    assertThat(form.rows())
        .filteredOn(r -> r.field().equals("fatherName"))
        .allMatch(r -> r.source() == ValueSource.NONE);
  }

  @Test
  void onlyWhatWasAgreedToIsAskedFor() {
    journey.toConsent();
    String first = window.page(Page.Consenting.class).scopes().getLast().id();
    window.tap(new Action.ToggleScope(first)).tap(new Action.GiveConsent());
    journey.place(People.ZHANG);

    assertThat(kiosk.registry.asked())
        .singleElement()
        .satisfies(t -> assertThat(t).contains(first));
    assertThat(kiosk.registry.asked().getFirst()).hasSizeLessThan(6);
  }

  @Test
  void nobodyIsAskedBeforeConsentAndCard() {
    journey.toCard();
    assertThat(kiosk.registry.asked()).isEmpty();
    journey.place(People.ZHANG);
    assertThat(kiosk.registry.asked()).hasSize(1);
  }

  @Test
  void withoutAnAnswerTheMaterialsAreNeededAndItIsSaidWhy() {
    kiosk.registry.outage();
    journey.toCard().place(People.ZHANG);

    Page.Changed changed = window.page(Page.Changed.class);
    assertThat(changed.changes()).extracting(c -> c.material().zh()).contains("结婚证", "户口簿");
    assertThat(changed.plan().needs().size()).isGreaterThan(2);
  }

  @Test
  void whatTheRegistryDoesNotHoldIsNeededAndTheRestIsNot() {
    kiosk.registry.without("marriage-certificate");
    journey.toCard().place(People.ZHANG);

    assertThat(window.page(Page.Changed.class).changes())
        .extracting(c -> c.material().zh())
        .containsExactly("结婚证");
  }

  @Test
  void aChangeIsExplainedOnce() {
    kiosk.registry.without("marriage-certificate");
    journey.toCard().place(People.ZHANG);
    window.tap(new Action.Next()).tap(new Action.Back()).tap(new Action.Next());
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @Test
  void anAnswerChangedLaterAsksForConsentToWhatIsNew() {
    journey.toForm(People.ZHANG);
    window.tap(new Action.Back()).tap(new Action.ChangeAnswer("householdWith"));
    window.tap(new Action.Answer("mother")).tap(new Action.Next());
    journey.answerAll();
    window.tap(new Action.Next());

    assertThat(window.page(Page.Consenting.class).scopes())
        .extracting(Scope::id)
        .containsExactly("household-register-mother");
  }
}
