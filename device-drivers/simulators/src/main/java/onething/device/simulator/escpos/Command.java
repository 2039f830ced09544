package onething.device.simulator.escpos;

/** A command of ESC/POS as the printer understands it. */
sealed interface Command {

  /** Print one character. */
  record Glyph(String character) implements Command {}

  /** LF: print the line. */
  record LineFeed() implements Command {}

  /** ESC d: print the line and feed lines. */
  record FeedLines(int lines) implements Command {}

  /** ESC @: forget styles and the line that was begun. */
  record Initialize() implements Command {}

  /** ESC a: 0 left, 1 middle, 2 right. */
  record Align(int where) implements Command {}

  /** ESC E: bold. */
  record Bold(boolean on) implements Command {}

  /** GS !: times as wide and high. */
  record Size(int wide, int high) implements Command {}

  /** ESC 3 and ESC 2: dots from line to line. */
  record Spacing(int dots) implements Command {}

  /** GS v 0: a picture, one bit a dot. */
  record Raster(int bytesPerRow, byte[] rows) implements Command {}

  /** GS V: feed to the knife and cut. */
  record Cut() implements Command {}

  /** GS ( H function 48: say this name when all before is printed. */
  record ProcessId(byte[] name) implements Command {}

  /** DLE EOT: say how you are, at once. */
  record AskStatus(int which) implements Command {}

  /** DLE ENQ 2: forget all that waits, at once. */
  record ClearAll() implements Command {}

  /** Something that changes nothing on paper. */
  record Nothing() implements Command {}
}
