package onething.device.idcard.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import onething.device.Cancellation;
import onething.device.channel.ReplayingChannel;
import onething.device.channel.Trace;
import onething.device.idcard.CardReading;
import onething.device.idcard.ResidentIdCard;
import org.junit.jupiter.api.Test;

/** Plays whole conversations, byte for byte, from the folder of traces. */
class SamVTraceTest {

  @Test
  void aReadingIsFindSelectRead() throws IOException {
    ReplayingChannel line = new ReplayingChannel(trace("zhang-read"));
    CardReading reading = reader(line).read(Duration.ZERO, new Cancellation());
    assertThat(reading).isInstanceOf(CardReading.Read.class);
    ResidentIdCard card = (ResidentIdCard) ((CardReading.Read) reading).document();
    assertThat(card.name()).isEqualTo("张示例");
    assertThat(card.birth()).isEqualTo(LocalDate.of(1996, 3, 8));
    assertThat(line.finished()).isTrue();
  }

  @Test
  void aCardThatLeavesDuringTheReadingIsRemovedEarly() throws IOException {
    ReplayingChannel line = new ReplayingChannel(trace("removed-early"));
    CardReading reading = reader(line).read(Duration.ZERO, new Cancellation());
    assertThat(reading).isEqualTo(new CardReading.RemovedEarly());
    assertThat(line.finished()).isTrue();
  }

  @Test
  void anEmptyFieldIsNoCard() throws IOException {
    ReplayingChannel line = new ReplayingChannel(trace("no-card"));
    assertThat(reader(line).read(Duration.ZERO, new Cancellation()))
        .isEqualTo(new CardReading.NoCard());
  }

  @Test
  void aModuleThatMayNotTalkToTheCardSaysSoAfterThreeTries() throws IOException {
    ReplayingChannel line = new ReplayingChannel(trace("not-authorised"));
    assertThat(reader(line).read(Duration.ZERO, new Cancellation()))
        .isEqualTo(new CardReading.Unreadable(CardReading.Reason.AUTHENTICATION_FAILED));
    assertThat(line.finished()).isTrue();
  }

  private static SamVReader reader(ReplayingChannel line) {
    return new SamVReader("id-card", () -> line);
  }

  private static Trace trace(String name) throws IOException {
    try (InputStream in = SamVTraceTest.class.getResourceAsStream(name + ".trace")) {
      return Trace.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
