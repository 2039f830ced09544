package onething.device.idcard.samv;

import java.util.HexFormat;

/** The commands of a SAM-V module, with preamble, length and check byte (readers' manuals). */
enum Command {
  STATUS("0003 11FF ED"),
  FIND("0003 2001 22"),
  SELECT("0003 2002 21"),
  READ_TEXT_AND_PHOTO("0003 3001 32"),
  /** Answered only while the selected card lies there; used to see whether it still does. */
  LATEST_ADDRESS("0003 3003 30");

  private static final String PREAMBLE = "AAAAAA9669";

  private final byte[] frame;

  Command(String afterPreamble) {
    frame = HexFormat.of().parseHex(PREAMBLE + afterPreamble.replace(" ", ""));
  }

  byte[] frame() {
    return frame.clone();
  }
}
