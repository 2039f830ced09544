package onething.device.simulator.escl;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import onething.device.simulator.sample.SamplePage;

/** Pages as a scanner sends them. */
final class Jpegs {

  private static final float QUALITY = 0.85f;

  private Jpegs() {}

  static byte[] of(SamplePage page, Settings settings) {
    BufferedImage colour = page.draw(settings.dpi());
    return encode(settings.grey() ? grey(colour) : colour);
  }

  /** A few bytes that declare 60,000 × 60,000 pixels: 3.6 thousand million. */
  static byte[] huge() {
    String start = "ffd8" + "ffe000104a46494600010100000100010000";
    String table = "ffdb004300" + "10".repeat(64);
    String frame = "ffc0000b08" + "ea60" + "ea60" + "01011100";
    String end = "ffda0008010100003f00" + "00".repeat(64) + "ffd9";
    return HexFormat.of().parseHex(start + table + frame + end);
  }

  private static BufferedImage grey(BufferedImage colour) {
    int width = colour.getWidth();
    int height = colour.getHeight();
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      colour.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        row[x] =
            ((row[x] >> 16 & 255) * 299 + (row[x] >> 8 & 255) * 587 + (row[x] & 255) * 114) / 1000;
      }
      grey.getRaster().setPixels(0, y, width, 1, row);
    }
    return grey;
  }

  private static byte[] encode(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
