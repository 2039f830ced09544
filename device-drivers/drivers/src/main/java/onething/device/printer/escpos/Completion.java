package onething.device.printer.escpos;

/** How a printer can prove that a slip came out. */
public enum Completion {
  /** It is asked before each slip. */
  ASK_PRINTER,
  /** It knows GS ( H: a slip that is not proved is unconfirmed. */
  PROCESS_ID,
  /** It cannot. */
  NONE;

  /**
   * The word of a device address.
   *
   * @throws IllegalArgumentException if it is neither {@code ask}, {@code processId} nor {@code
   *     none}
   */
  public static Completion of(String word) {
    return switch (word) {
      case "ask" -> ASK_PRINTER;
      case "processId" -> PROCESS_ID;
      case "none" -> NONE;
      default ->
          throw new IllegalArgumentException("completion is ask, processId or none: " + word);
    };
  }
}
