package onething.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onething.device.idcard.CardReading;
import onething.device.idcard.CardReading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card, and everything that can be wrong with it: each with a next step. */
class CardTest {

  private final TestKiosk kiosk = new TestKiosk();
  private final Window window = kiosk.window("glass");
  private final Journey journey = new Journey(kiosk, window);

  @Test
  void aCardTakenEarlyIsForgottenAndTheReaderWaitsAgain() {
    journey.toCard();
    kiosk.reader.place(new CardReading.RemovedEarly());
    kiosk.settle();
    assertThat(state()).isEqualTo(new CardState.RemovedEarly());

    journey.place(People.ZHANG);
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aCardThatCannotBeReadSaysWhyAndWhatNext(Reason reason) {
    journey.toCard();
    kiosk.reader.place(new CardReading.Unreadable(reason));
    kiosk.settle();

    assertThat(state()).isInstanceOf(CardState.Unreadable.class);
    CardState.Unreadable unreadable = (CardState.Unreadable) state();
    assertThat(unreadable.reason().zh()).isNotBlank();
    assertThat(unreadable.next().zh()).isNotBlank();
  }

  @Test
  void anotherCardMayBePlacedAfterAnUnreadableOne() {
    journey.toCard();
    kiosk.reader.place(new CardReading.Unreadable(Reason.INVALID_CHECK_DIGIT));
    kiosk.pass(Duration.ofSeconds(3));
    assertThat(state()).isInstanceOf(CardState.Unreadable.class);

    kiosk.reader.remove();
    kiosk.settle();
    journey.place(People.ZHANG);
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @Test
  void anExpiredCardIsNotUsed() {
    journey.toCard().place(People.expired());
    assertThat(((CardState.Unreadable) state()).reason().zh()).contains("过期");
  }

  @Test
  void aReaderThatIsUnpluggedComesBackByItself() {
    journey.toCard();
    kiosk.reader.unplug();
    kiosk.settle();
    assertThat(state()).isInstanceOf(CardState.ReaderDown.class);

    kiosk.reader.plug();
    kiosk.settle();
    assertThat(state()).isEqualTo(new CardState.Waiting());
    journey.place(People.ZHANG);
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  @Test
  void whoPlacesNoCardIsAskedToTryAgain() {
    journey.toCard();
    kiosk.pass(Duration.ofSeconds(61));
    assertThat(state()).isEqualTo(new CardState.NoCard());

    window.tap(new Action.RetryCard());
    assertThat(state()).isEqualTo(new CardState.Waiting());
  }

  @Test
  void backFromTheCardLeadsToTheNotice() {
    journey.toCard();
    window.tap(new Action.Back());
    assertThat(window.page()).isInstanceOf(Page.Notice.class);
  }

  @Test
  void atSixtyTheElderlyLookIsOfferedAndNotForced() {
    journey.toCard().place(People.ZHAO);
    assertThat(window.page()).isEqualTo(new Page.OfferElderly());
    assertThat(window.frame().look()).isEqualTo(Look.STANDARD);

    window.tap(new Action.KeepLook());
    assertThat(window.page()).isInstanceOf(Page.Form.class);
    assertThat(window.frame().look()).isEqualTo(Look.STANDARD);
  }

  @Test
  void theElderlyLookIsTakenWithOneTap() {
    journey.toCard().place(People.ZHAO);
    window.tap(new Action.SetLook(Look.ELDERLY));
    assertThat(window.page()).isInstanceOf(Page.Form.class);
    assertThat(window.frame().look()).isEqualTo(Look.ELDERLY);
  }

  @Test
  void whoHasTheElderlyLookIsNotAskedAgain() {
    window.tap(new Action.SetLook(Look.ELDERLY));
    journey.toCard().place(People.ZHAO);
    assertThat(window.page()).isInstanceOf(Page.Form.class);
  }

  private CardState state() {
    return window.page(Page.Identifying.class).state();
  }
}
