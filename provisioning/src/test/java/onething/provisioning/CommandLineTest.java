package onething.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final String FINGERPRINT = "0".repeat(64);

  @TempDir Path folder;
  private final StringWriter text = new StringWriter();

  @Test
  void helpTellsTheCommandsAndExitCodes() {
    assertThat(run("--help")).isZero();
    assertThat(text.toString()).contains("kiosk", "Exit codes", "5");
  }

  @Test
  void theHelpOfEnrolTellsEachOption() {
    assertThat(run("kiosk", "enrol", "--help")).isZero();
    assertThat(text.toString())
        .contains("--server", "--code", "--ca-fingerprint", "--data", "--demo-file", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiosk enrol",
        "kiosk enrol --data x",
        "kiosk enrol --server https://h:1 --data x",
        "kiosk enrol --server http://h:1 --code C --ca-fingerprint 00 --data x",
        "kiosk enrol --demo-file /no/such/file --data x",
        "kiosk fly",
        "--wings"
      })
  void aCommandTypedWronglyIsSaidSo(String words) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(text.toString()).isNotBlank();
  }

  @Test
  void nobodyThereIsSaidSoAndNothingIsWritten() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertThat(enrolAt("https://127.0.0.1:" + closed)).isEqualTo(3);
    assertThat(folder.resolve("identity")).doesNotExist();
  }

  @Test
  void aDemoFileWithoutACodeIsSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("demo"), "server=https://h:1\n");
    assertThat(run("kiosk", "enrol", "--demo-file", file.toString(), "--data", "x")).isEqualTo(2);
    assertThat(text.toString()).contains("code");
  }

  private int enrolAt(String server) {
    return run(
        "kiosk",
        "enrol",
        "--server",
        server,
        "--code",
        "ABCDE-FGHJK",
        "--ca-fingerprint",
        FINGERPRINT,
        "--data",
        folder.toString());
  }

  private int run(String... words) {
    PrintWriter out = new PrintWriter(text, true);
    return OneThing.run(out, out, words);
  }
}
