package onething.kiosk.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** One PDF a material. */
class MaterialPdfTest {

  @Test
  void aPageForAPageAtItsTrueSize() throws Exception {
    Picture page = page();
    try (PDDocument pdf = Loader.loadPDF(MaterialPdf.of(List.of(page, page, page)))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(400 * 72f / 200);
    }
  }

  @Test
  void aTurnedPageIsTurnedInThePdfAsOnTheScreen() throws Exception {
    Picture turned = page().turned();
    BufferedImage preview = ImageIO.read(new ByteArrayInputStream(turned.preview()));
    assertThat(preview.getWidth()).isEqualTo(600);
    assertThat(dark(preview, 590, 10)).isTrue();

    try (PDDocument pdf = Loader.loadPDF(MaterialPdf.of(List.of(turned)))) {
      BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
      assertThat(drawn.getWidth()).isGreaterThan(drawn.getHeight());
      assertThat(dark(drawn, drawn.getWidth() - 10, 10)).isTrue();
    }
  }

  @Test
  void noPageGoesThroughAFile() {
    ImageIO.setUseCache(true);
    MaterialPdf.of(List.of(page()));
    assertThat(ImageIO.getUseCache()).isFalse();
  }

  @Test
  void fourTurnsAreNone() {
    Picture page = page().turned().turned().turned().turned();
    assertThat(page.turns()).isZero();
  }

  @Test
  void aWipedPictureHoldsNothing() {
    Picture page = page();
    page.wipe();
    assertThat(page.page()).containsOnly(0);
    assertThat(page.preview()).containsOnly(0);
  }

  @Test
  void nothingOfThePageIsInItsName() {
    assertThat(page().toString()).matches("Picture\\[\\d+ bytes]");
  }

  /** White, with a dark corner at the upper left. */
  private static Picture page() {
    BufferedImage image = new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 600);
    g.setColor(Color.BLACK);
    g.fillRect(0, 0, 60, 60);
    g.dispose();
    return Pictures.of(image, 200);
  }

  private static boolean dark(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y)).getGreen() < 100;
  }
}
