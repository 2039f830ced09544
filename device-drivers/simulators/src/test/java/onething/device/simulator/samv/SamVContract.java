package onething.device.simulator.samv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onething.device.Cancellation;
import onething.device.DeviceState;
import onething.device.idcard.CardReading;
import onething.device.idcard.CardReading.Reason;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Validity;
import onething.device.idcard.samv.SamVReader;
import onething.device.simulator.LineSimulator;
import onething.device.simulator.Wire;
import onething.device.simulator.sample.SampleCard;
import onething.device.simulator.sample.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a kiosk may rely on when it reads cards, whatever the wire. */
@Timeout(60)
abstract class SamVContract {

  static final java.util.List<SampleCard> RIGHT_CARDS =
      SampleCards.all().stream().filter(card -> !card.equals(SampleCards.WRONG)).toList();

  private static final Duration LONG = Duration.ofSeconds(20);

  private final SamVSimulator device = new SamVSimulator(Clock.systemUTC());
  private final Cancellation never = new Cancellation();
  private Wire wire;
  private SamVReader reader;

  abstract Wire wire(LineSimulator simulator) throws Exception;

  @BeforeEach
  void connect() throws Exception {
    device.slow(0);
    wire = wire(device);
    reader = new SamVReader("id-card", wire.driversEnd());
  }

  @AfterEach
  void disconnect() throws Exception {
    reader.close();
    wire.close();
  }

  @ParameterizedTest
  @FieldSource("RIGHT_CARDS")
  void everySamplePersonsCardIsReadExactly(SampleCard sample) {
    device.place(sample);
    ResidentIdCard card = read();
    assertThat(card.name()).isEqualTo(sample.name());
    assertThat(card.sex()).isEqualTo(sample.sex());
    assertThat(card.nation()).isEqualTo(sample.nation());
    assertThat(card.birth()).isEqualTo(sample.birth());
    assertThat(card.address()).isEqualTo(sample.address());
    assertThat(card.number().value()).isEqualTo(sample.id());
    assertThat(card.issuer()).isEqualTo(sample.issuer());
    assertThat(card.validFrom()).isEqualTo(sample.validFrom());
    assertThat(until(card.validTo())).isEqualTo(sample.validUntil());
  }

  @Test
  void aWrongCheckPlaceMakesTheCardUnreadable() {
    device.place(SampleCards.WRONG);
    assertThat(reader.read(LONG, never))
        .isEqualTo(new CardReading.Unreadable(Reason.INVALID_CHECK_DIGIT));
  }

  @Test
  void withoutACardTheWaitEnds() {
    assertThat(reader.read(Duration.ofMillis(200), never)).isEqualTo(new CardReading.NoCard());
  }

  @Test
  void aCardThatComesDuringTheWaitIsRead() {
    CompletableFuture<CardReading> coming =
        CompletableFuture.supplyAsync(() -> reader.read(LONG, never));
    device.place(SampleCards.CHEN);
    assertThat(coming.join()).isInstanceOf(CardReading.Read.class);
  }

  @Test
  void aWaitCanBeCanceled() {
    Cancellation cancel = new Cancellation();
    CompletableFuture<CardReading> waiting =
        CompletableFuture.supplyAsync(() -> reader.read(Duration.ofHours(1), cancel));
    cancel.cancel();
    assertThat(waiting.join()).isEqualTo(new CardReading.Canceled());
  }

  @Test
  void aCardTakenAwayInTheMiddleLeavesNothing() {
    device.takeEarly(true);
    device.place(SampleCards.ZHANG);
    assertThat(reader.read(LONG, never)).isEqualTo(new CardReading.RemovedEarly());
    assertThat(reader.cardPresent()).isFalse();
  }

  @Test
  void afterThatTheCardIsReadWhenItIsPutAgain() {
    device.takeEarly(true);
    device.place(SampleCards.ZHANG);
    reader.read(LONG, never);
    device.place(SampleCards.ZHANG);
    assertThat(read().name()).isEqualTo("张示例");
  }

  @Test
  void aReplyThatBreaksOffIsAskedForAgain() {
    device.place(SampleCards.ZHANG);
    device.tearNextReply(7);
    assertThat(read().name()).isEqualTo("张示例");
  }

  @Test
  void aCardIsSeenBeforeAndAfterItsReading() {
    assertThat(reader.cardPresent()).isFalse();
    device.place(SampleCards.ZHANG);
    assertThat(reader.cardPresent()).isTrue();
    read();
    assertThat(reader.cardPresent()).isTrue();
    device.remove();
    assertThat(reader.cardPresent()).isFalse();
  }

  @Test
  void aCardThatWasReadMustBeLiftedBeforeItIsReadAgain() {
    device.place(SampleCards.ZHANG);
    read();
    assertThat(reader.read(Duration.ofMillis(200), never)).isEqualTo(new CardReading.NoCard());
    device.place(SampleCards.ZHANG);
    assertThat(read().name()).isEqualTo("张示例");
  }

  @Test
  void aReaderThatIsUnpluggedSaysSoAndComesBackWithoutARestart() {
    assertThat(reader.status().state()).isEqualTo(DeviceState.ONLINE);
    device.unplug();
    assertThat(reader.status().online()).isFalse();
    assertThat(reader.read(LONG, never)).isInstanceOf(CardReading.ReaderDown.class);
    assertThat(reader.cardPresent()).isFalse();
    wire.plug();
    await().atMost(LONG).until(() -> reader.status().online());
    device.place(SampleCards.OUYANG);
    assertThat(read().name()).isEqualTo("欧阳示例·吐尔逊");
  }

  @Test
  void aReaderUnpluggedInTheMiddleOfAReadingIsDown() {
    device.slow(40);
    device.place(SampleCards.ZHANG);
    CompletableFuture<CardReading> reading =
        CompletableFuture.supplyAsync(() -> reader.read(LONG, never));
    await().atMost(LONG).until(device::isReading);
    device.unplug();
    assertThat(reading.join()).isInstanceOf(CardReading.ReaderDown.class);
  }

  private ResidentIdCard read() {
    CardReading reading = reader.read(LONG, never);
    assertThat(reading).isInstanceOf(CardReading.Read.class);
    return (ResidentIdCard) ((CardReading.Read) reading).document();
  }

  private static Optional<LocalDate> until(Validity validity) {
    return switch (validity) {
      case Validity.Until until -> Optional.of(until.lastDay());
      case Validity.LongTerm longTerm -> Optional.empty();
    };
  }
}
