package onething.kiosk.material;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes, shrinks and turns pictures, in memory only. */
final class Pictures {

  /** Enough to read a page on a 27-inch screen. */
  private static final int PREVIEW_HEIGHT = 1200;

  private static final float QUALITY = 0.85f;

  private Pictures() {}

  static Picture of(BufferedImage page, int dpi) {
    BufferedImage plain = plain(page, page.getWidth(), page.getHeight());
    return new Picture(jpeg(plain), dpi, jpeg(preview(plain)), 0);
  }

  static byte[] quarterTurn(byte[] jpeg) {
    BufferedImage from = decode(jpeg);
    BufferedImage to =
        new BufferedImage(from.getHeight(), from.getWidth(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = to.createGraphics();
    g.translate(to.getWidth(), 0);
    g.rotate(Math.PI / 2);
    g.drawImage(from, 0, 0, null);
    g.dispose();
    return jpeg(to);
  }

  private static BufferedImage preview(BufferedImage page) {
    double scale = Math.min(1, (double) PREVIEW_HEIGHT / page.getHeight());
    return plain(
        page,
        Math.max(1, (int) Math.round(page.getWidth() * scale)),
        Math.max(1, (int) Math.round(page.getHeight() * scale)));
  }

  private static BufferedImage plain(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = to.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(from, 0, 0, width, height, Color.WHITE, null);
    g.dispose();
    return to;
  }

  private static BufferedImage decode(byte[] jpeg) {
    try {
      return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
    } catch (IOException e) {
      throw new UncheckedIOException("Our own picture cannot be read", e);
    }
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture cannot be written", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
