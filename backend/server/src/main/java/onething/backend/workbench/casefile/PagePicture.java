package onething.backend.workbench.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF. */
final class PagePicture {

  /** Wide enough to read fine print on a desktop screen. */
  private static final float PIXELS_WIDE = 1240;

  /** A page larger than this is drawn smaller: an A4 page at 1240 wide has 2.2 million pixels. */
  private static final float MOST_PIXELS = 6_000_000;

  private PagePicture() {}

  /** The page of that number, from 1, as PNG; empty if the PDF has no such page. */
  static Optional<byte[]> of(byte[] pdf, int page) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      var image =
          new PDFRenderer(document).renderImage(page - 1, scale(document, page), ImageType.RGB);
      var png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return Optional.of(png.toByteArray());
    }
  }

  private static float scale(PDDocument document, int page) {
    var box = document.getPage(page - 1).getCropBox();
    var wide = PIXELS_WIDE / Math.max(1, box.getWidth());
    var pixels = box.getWidth() * wide * box.getHeight() * wide;
    return pixels <= MOST_PIXELS ? wide : wide * (float) Math.sqrt(MOST_PIXELS / pixels);
  }
}
