package onething.device.printer.escpos;

import onething.device.printer.SlipElement;
import onething.device.printer.SlipJob;

/** Turns a slip into the bytes of ESC/POS. */
final class Encoder {

  private static final int COLUMNS = 48;
  private static final int LEFT = 0;
  private static final int CENTRE = 1;

  private Encoder() {}

  static byte[] encode(SlipJob job) {
    Bytes bytes = new Bytes().begin();
    job.elements().forEach(element -> element(bytes, element));
    return bytes.feed(2).cut().toArray();
  }

  private static void element(Bytes bytes, SlipElement element) {
    switch (element) {
      case SlipElement.Text text -> text(bytes, text);
      case SlipElement.Rule rule -> bytes.align(LEFT).text("-".repeat(COLUMNS)).endLine();
      case SlipElement.Raster raster -> bytes.align(CENTRE).raster(raster.bits()).align(LEFT);
      case SlipElement.Feed feed -> bytes.feed(feed.lines());
    }
  }

  private static void text(Bytes bytes, SlipElement.Text text) {
    String clean = SlipText.clean(text.value());
    if (!SlipText.inPrintersFont(clean)) {
      bytes.align(LEFT).raster(DrawnText.of(text, clean));
      return;
    }
    bytes
        .align(where(text.align()))
        .bold(text.bold())
        .size(times(text.size()))
        .text(clean)
        .endLine()
        .size(0)
        .bold(false);
  }

  private static int where(SlipElement.Align align) {
    return switch (align) {
      case LEFT -> LEFT;
      case CENTER -> CENTRE;
      case RIGHT -> 2;
    };
  }

  private static int times(SlipElement.Size size) {
    return switch (size) {
      case NORMAL -> 0x00;
      case TALL -> 0x01;
      case LARGE -> 0x11;
    };
  }
}
