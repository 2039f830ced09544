package onething.device.channel;

import java.util.HexFormat;
import java.util.List;

/**
 * What went over a line, in order. As text, one step a line: {@code > AA AA} was sent to the
 * device, {@code < 00 90} came from it; {@code #} starts a remark. Traces of real cards hold
 * personal data: only invented cards may be recorded.
 *
 * @param steps the steps
 */
public record Trace(List<Step> steps) {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  /** Keeps its own copy. */
  public Trace {
    steps = List.copyOf(steps);
  }

  /** Bytes that went one way. */
  public sealed interface Step {
    /** The bytes. */
    byte[] bytes();

    /** To the device. */
    record Sent(byte[] bytes) implements Step {}

    /** From the device. */
    record Received(byte[] bytes) implements Step {}
  }

  /**
   * Reads a trace.
   *
   * @throws IllegalArgumentException if a line is neither a step nor a remark
   */
  public static Trace parse(String text) {
    return new Trace(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Trace::step)
            .toList());
  }

  private static Step step(String line) {
    byte[] bytes = HEX.parseHex(line.substring(1).strip());
    return switch (line.charAt(0)) {
      case '>' -> new Step.Sent(bytes);
      case '<' -> new Step.Received(bytes);
      default -> throw new IllegalArgumentException("neither > nor <: " + line);
    };
  }

  /** The trace as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      char way =
          switch (step) {
            case Step.Sent sent -> '>';
            case Step.Received received -> '<';
          };
      text.append(way).append(' ').append(HEX.formatHex(step.bytes())).append('\n');
    }
    return text.toString();
  }
}
