package onething.device.simulator.escpos;

/** One thing the printer was told, as the ESC/POS command reference names it. */
sealed interface Command {

  /** Printable bytes in the character set in force. */
  record Text(byte[] bytes) implements Command {}

  /** LF: print the line and feed. */
  record LineFeed() implements Command {}

  /** ESC @: forget all settings and the unprinted line. */
  record Initialise() implements Command {}

  /** ESC a: 0 left, 1 centre, 2 right. */
  record Align(int where) implements Command {}

  /** ESC E: emphasis. */
  record Bold(boolean on) implements Command {}

  /** GS !: magnification. */
  record Size(int wide, int high) implements Command {}

  /** ESC d: print and feed lines. */
  record FeedLines(int lines) implements Command {}

  /** ESC J: print and feed dots. */
  record FeedDots(int dots) implements Command {}

  /** ESC 3 and ESC 2: line spacing in dots. */
  record Spacing(int dots) implements Command {}

  /** GS v 0: a raster picture, eight dots a byte. */
  record Raster(int bytesWide, int high, byte[] data) implements Command {}

  /** GS V: cut. */
  record Cut() implements Command {}

  /** GS ( H function 48: say these four bytes back once all before it is printed. */
  record ProcessId(byte[] id) implements Command {}

  /** GS a: send the status by itself from now on. */
  record AutomaticStatus(boolean on) implements Command {}

  /** DLE EOT n: say the status at once, whatever waits in the buffer. */
  record AskStatus(int which) implements Command {}

  /** Known, and without effect on paper. */
  record Ignored() implements Command {}
}
