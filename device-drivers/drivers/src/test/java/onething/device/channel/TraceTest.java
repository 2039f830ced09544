package onething.device.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TraceTest {

  @Test
  void whatWasRecordedCanBePlayedAgain() {
    Pipe pipe = new Pipe();
    RecordingChannel recording = new RecordingChannel(pipe.near());
    recording.write(new byte[] {1, 2});
    pipe.far().write(new byte[] {3});
    recording.read(new byte[8], Duration.ofSeconds(1));

    ReplayingChannel played = new ReplayingChannel(Trace.parse(recording.trace().text()));
    played.write(new byte[] {1, 2});
    byte[] heard = new byte[8];
    assertThat(played.read(heard, Duration.ZERO)).isEqualTo(1);
    assertThat(heard[0]).isEqualTo((byte) 3);
    assertThat(played.finished()).isTrue();
  }

  @Test
  void aQuestionThatIsNotInTheTraceKillsTheLine() {
    ReplayingChannel played = new ReplayingChannel(Trace.parse("> 01 02"));
    assertThatThrownBy(() -> played.write(new byte[] {1, 3}))
        .isInstanceOf(ChannelException.class)
        .hasMessage("notInTrace");
  }

  @Test
  void remarksAndEmptyLinesAreLeftOut() {
    assertThat(Trace.parse("# a remark\n\n> AA\n< BB\n").text()).isEqualTo("> AA\n< BB\n");
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> Trace.parse("= AA")).isInstanceOf(IllegalArgumentException.class);
  }
}
