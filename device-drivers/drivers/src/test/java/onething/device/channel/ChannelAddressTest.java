package onething.device.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelAddressTest {

  @Test
  void aTcpAddressHasHostPortAndOptions() {
    assertThat(ChannelAddress.parse("tcp://127.0.0.1:7103?completion=none"))
        .isEqualTo(new ChannelAddress.Tcp("127.0.0.1", 7103, Map.of("completion", "none")));
  }

  @Test
  void aSerialAddressHasAPathAndASpeed() {
    assertThat(ChannelAddress.parse("serial:///dev/ttyS0?baud=9600"))
        .isEqualTo(new ChannelAddress.Serial("/dev/ttyS0", 9600, Map.of("baud", "9600")));
  }

  @Test
  void withoutASpeedItIsTheModulesOwn() {
    assertThat(ChannelAddress.parse("serial:///dev/ttyS0"))
        .isEqualTo(new ChannelAddress.Serial("/dev/ttyS0", 115_200, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ttyS0",
        "tcp://127.0.0.1",
        "serial://",
        "usb://1:2",
        "serial:///dev/x?baud=x"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ChannelAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(10)
  void anAddressWhereNothingIsCannotBeOpened() {
    assertThatThrownBy(() -> ChannelAddress.parse("tcp://127.0.0.1:1").open())
        .isInstanceOf(ChannelException.class);
    assertThatThrownBy(() -> ChannelAddress.parse("serial:///dev/no-such-line").open())
        .isInstanceOf(ChannelException.class);
  }

  @Test
  @Timeout(10)
  void aClosedPipeWakesTheOneWhoWaits() throws InterruptedException {
    Pipe pipe = new Pipe();
    Thread closer = Thread.ofVirtual().start(() -> pipe.far().close());
    assertThatThrownBy(() -> pipe.near().read(new byte[1], Duration.ofMinutes(1)))
        .isInstanceOf(ChannelException.class);
    closer.join();
  }
}
