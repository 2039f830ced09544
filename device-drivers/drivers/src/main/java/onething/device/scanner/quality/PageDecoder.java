package onething.device.scanner.quality;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import onething.device.scanner.PageSize;
import onething.device.scanner.Scanner;

/**
 * Decodes a scanned page in memory. A page that declares more pixels than allowed is refused by its
 * header alone, before memory is taken for it.
 */
public final class PageDecoder {

  /** What came of decoding. */
  public sealed interface Result {}

  /** The picture. */
  public record Decoded(BufferedImage page) implements Result {}

  /** The page cannot or must not be decoded. */
  public record Refused(Reason reason) implements Result {}

  /** Why a page is refused. */
  public enum Reason {
    /** No JPEG. */
    NOT_A_PICTURE,
    /** Declares too many pixels, or has too many bytes. */
    TOO_LARGE,
    /** The picture breaks off or is garbled. */
    DAMAGED
  }

  /** Decodes a page. */
  public Result decode(byte[] jpeg) {
    if (jpeg.length > Scanner.MAX_PAGE_BYTES) {
      return new Refused(Reason.TOO_LARGE);
    }
    return PageSize.declaredBy(jpeg)
        .map(size -> size.tooLarge() ? new Refused(Reason.TOO_LARGE) : decodeJpeg(jpeg))
        .orElseGet(() -> new Refused(Reason.NOT_A_PICTURE));
  }

  private static Result decodeJpeg(byte[] jpeg) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    Warnings warnings = new Warnings();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener(warnings);
      BufferedImage page = reader.read(0);
      return warnings.any() ? new Refused(Reason.DAMAGED) : new Decoded(page);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Refused(Reason.DAMAGED);
    } finally {
      reader.dispose();
    }
  }
}
