package onething.device.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onething.device.simulator.escpos.EscPosSimulator.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The simulated slip printer")
class EscPosSimulatorTest {

  private static final byte[] CUT = {0x1D, 0x56, 0x42, 0x00};
  private static final byte[] PROVE = {0x1D, 0x28, 0x48, 6, 0, 0x30, 0x30, 'A', 'B', 'C', 'D'};

  private final EscPosSimulator printer = EscPosSimulator.listen(0, Clock.systemUTC());
  private Socket line;

  @BeforeEach
  void connect() throws IOException {
    line = new Socket(InetAddress.getLoopbackAddress(), printer.port());
    line.setSoTimeout(5_000);
  }

  @AfterEach
  void hangUp() throws IOException {
    line.close();
    printer.close();
  }

  @Test
  @DisplayName("says that a slip is printed only after it came out")
  void provesAfterPrinting() throws IOException {
    send(chinese("提交凭条\n"), PROVE, CUT, PROVE);
    byte[] answers = line.getInputStream().readNBytes(14);
    assertThat(answers).startsWith(0x37, 0x22, 'A', 'B', 'C', 'D', 0);
    assertThat(printer.slips()).hasSize(1).allMatch(PrintedSlip::complete);
  }

  @Test
  @DisplayName("draws the same slip wherever the line splits the bytes")
  void drawsAlikeAtEverySplit() throws IOException {
    byte[] slip = join(new byte[] {0x1B, 0x40}, chinese("一件事 ABC 张𠮷示\n"), raster(), CUT);
    byte[] whole = draw(slip, slip.length);
    for (int split = 1; split < slip.length; split++) {
      assertThat(draw(slip, split)).as("split at %d", split).isEqualTo(whole);
    }
  }

  @Test
  @DisplayName("answers the status at once while the rest waits for paper")
  void answersWhileOutOfPaper() throws IOException {
    printer.fault(Fault.PAPER_OUT, true);
    send(chinese("等纸\n"), CUT, new byte[] {0x10, 4, 2, 0x10, 4, 4});
    assertThat(line.getInputStream().readNBytes(2)).containsExactly(0x32, 0x7E);
    assertThat(printer.slips()).isEmpty();
  }

  @Test
  @DisplayName("prints what waited once paper is back")
  void printsOnceThereIsPaper() throws Exception {
    CountDownLatch presented = new CountDownLatch(1);
    printer.listen(event -> count(event.name().equals("mediaPresented"), presented));
    printer.fault(Fault.PAPER_OUT, true);
    send(chinese("等纸\n"), CUT);
    printer.fault(Fault.PAPER_OUT, false);
    assertThat(presented.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisplayName("says nothing at all when it is silent")
  void keepsSilent() throws Exception {
    CountDownLatch presented = new CountDownLatch(1);
    printer.listen(event -> count(event.name().equals("mediaPresented"), presented));
    printer.fault(Fault.SILENT, true);
    send(new byte[] {0x10, 4, 2}, chinese("x\n"), PROVE, CUT);
    assertThat(presented.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(line.getInputStream().available()).isZero();
  }

  private static void count(boolean hit, CountDownLatch latch) {
    if (hit) {
      latch.countDown();
    }
  }

  private static byte[] draw(byte[] slip, int split) {
    CommandReader reader = new CommandReader();
    StringBuilder seen = new StringBuilder();
    List<Command> commands = new ArrayList<>(reader.feed(slip, split));
    byte[] rest = Arrays.copyOfRange(slip, split, slip.length);
    commands.addAll(reader.feed(rest, rest.length));
    for (Command command : commands) {
      seen.append(
          switch (command) {
            case Command.Text(byte[] text) -> new String(text, Charset.forName("GB18030"));
            case Command.Raster(int wide, int high, byte[] data) ->
                wide + "x" + high + Arrays.toString(data);
            default -> command.getClass().getSimpleName() + ";";
          });
    }
    return seen.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] raster() {
    return new byte[] {0x1D, 0x76, 0x30, 0, 2, 0, 2, 0, 0x0F, 0x10, 0x1B, 0x0A};
  }

  private static byte[] chinese(String text) {
    return text.getBytes(Charset.forName("GB18030"));
  }

  private void send(byte[]... parts) throws IOException {
    line.getOutputStream().write(join(parts));
    line.getOutputStream().flush();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
