package onething.kiosk.material;

import java.util.Arrays;

/**
 * A scanned page as pictures.
 *
 * @param page the whole page as JPEG, as the scanner saw it, encoded by ourselves
 * @param dpi dots per inch of the page
 * @param preview a smaller JPEG for the screen, upright as turned
 * @param turns quarter turns clockwise
 */
@SuppressWarnings("ArrayRecordComponent") // wiped in place, so never copied
public record Picture(byte[] page, int dpi, byte[] preview, int turns) {

  /** Turned by another 90° clockwise. */
  public Picture turned() {
    return new Picture(page, dpi, Pictures.quarterTurn(preview), (turns + 1) % 4);
  }

  /** Overwrites both. */
  public void wipe() {
    Arrays.fill(page, (byte) 0);
    Arrays.fill(preview, (byte) 0);
  }

  /** Keeps the page out of logs. */
  @Override
  public String toString() {
    return "Picture[" + page.length + " bytes]";
  }
}
