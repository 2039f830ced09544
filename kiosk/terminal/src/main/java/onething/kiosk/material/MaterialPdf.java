package onething.kiosk.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One material as a PDF: a page for a page, at its true size, turned as the citizen turned it. */
public final class MaterialPdf {

  private static final float POINTS_PER_INCH = 72f;

  private MaterialPdf() {}

  /** The PDF's bytes. */
  public static byte[] of(List<Picture> pages) {
    ImageIO.setUseCache(false); // PDFBox measures a JPEG by ImageIO, which would cache it in a file
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
      for (Picture page : pages) {
        add(pdf, page);
      }
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("A material cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static void add(PDDocument pdf, Picture page) throws IOException {
    PDImageXObject image = JPEGFactory.createFromByteArray(pdf, page.page());
    float scale = POINTS_PER_INCH / page.dpi();
    PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
    PDPage leaf = new PDPage(size);
    leaf.setRotation(90 * page.turns());
    pdf.addPage(leaf);
    try (PDPageContentStream content = new PDPageContentStream(pdf, leaf)) {
      content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
    }
  }
}
