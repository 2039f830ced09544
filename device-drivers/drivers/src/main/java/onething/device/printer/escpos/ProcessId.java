package onething.device.printer.escpos;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * Four characters that a printer says back when a job is printed. Only the letters A to O are used:
 * no byte of them can be taken for a status byte.
 */
record ProcessId(String value) {

  private static final int LETTERS = 15;

  static ProcessId drawn(RandomGenerator random) {
    StringBuilder four = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      four.append((char) ('A' + random.nextInt(LETTERS)));
    }
    return new ProcessId(four.toString());
  }

  byte[] bytes() {
    return value.getBytes(StandardCharsets.US_ASCII);
  }
}
