package onething.device.scanner.quality;

import java.awt.image.BufferedImage;

/** A page as luminance, 0 black to 255 white, row by row. */
record Grey(int width, int height, byte[] levels) {

  static Grey of(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    byte[] levels = new byte[width * height];
    if (page.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      page.getRaster().getDataElements(0, 0, width, height, levels);
    } else {
      fromColour(page, levels);
    }
    return new Grey(width, height, levels);
  }

  /** Luminance of ITU-R BT.601. */
  private static void fromColour(BufferedImage page, byte[] levels) {
    int width = page.getWidth();
    int[] row = new int[width];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int c = row[x];
        levels[y * width + x] =
            (byte) (((c >> 16 & 255) * 299 + (c >> 8 & 255) * 587 + (c & 255) * 114) / 1000);
      }
    }
  }

  int at(int x, int y) {
    return levels[y * width + x] & 0xFF;
  }

  double mean() {
    long sum = 0;
    for (byte level : levels) {
      sum += level & 0xFF;
    }
    return (double) sum / levels.length;
  }

  /** The level of plain paper: nine of ten pixels are at most this bright. */
  int paper() {
    int[] counts = new int[256];
    for (byte level : levels) {
      counts[level & 0xFF]++;
    }
    int level = 255;
    for (long above = counts[255]; above * 10 < levels.length && level > 0; ) {
      level--;
      above += counts[level];
    }
    return level;
  }
}
