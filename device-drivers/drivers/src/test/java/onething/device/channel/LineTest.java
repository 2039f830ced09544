package onething.device.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private final List<Pipe> opened = new ArrayList<>();
  private final Line line = new Line(this::open);

  private Channel open() {
    Pipe pipe = new Pipe();
    opened.add(pipe);
    return pipe.near();
  }

  @Test
  void aLineIsOpenedWhenItIsFirstUsedAndThenKept() {
    line.channel();
    line.channel();
    assertThat(opened).hasSize(1);
  }

  @Test
  void aLineThatDiedSinceItsLastUseIsOpenedAgainForAQuestion() {
    line.channel();
    opened.getFirst().far().close();
    String answer = line.ask(channel -> written(channel));
    assertThat(answer).isEqualTo("written");
    assertThat(line.openings()).isEqualTo(2);
  }

  @Test
  void aDeviceThatIsAwayIsAskedOnce() {
    Line nowhere =
        new Line(() -> {
          opened.add(new Pipe());
          throw new ChannelException("unreachable");
        });
    assertThatThrownBy(() -> nowhere.ask(LineTest::written)).isInstanceOf(ChannelException.class);
    assertThat(opened).hasSize(1);
  }

  private static String written(Channel channel) {
    channel.write(new byte[] {1});
    return "written";
  }
}
