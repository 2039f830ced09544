package onething.backend.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import onething.backend.workbench.sample.FakeCases;
import onething.backend.workbench.sample.SampleCase;
import onething.backend.workbench.sample.SignedInAs;
import onething.contract.MaterialFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class MaterialPagesTest {

  private static final String NO = "K03-261123-0001-A";
  private static final String BILL = "/workbench/pages/" + NO + "/hospital-bill/";

  private final FakeCases cases = new FakeCases();
  private final SignedInAs signedIn = new SignedInAs();
  private final MockMvcTester pages = MockMvcTester.of(new MaterialPages(cases, signedIn));

  @BeforeEach
  void oneCase() throws IOException {
    cases.put(SampleCase.arrived(NO).view());
    cases.paper(new MaterialFile("hospital-bill", 2, pdf(PDRectangle.A4), List.of("GOOD", "GOOD")));
  }

  @Test
  void aPageIsGivenAsAPictureThatIsNotKept() throws IOException {
    var answer = pages.get().uri(BILL + "2").exchange();
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    assertThat(picture(answer.getResponse().getContentAsByteArray()).getWidth()).isEqualTo(1240);
  }

  @Test
  void aPageThatIsNotThereIsNotFound() {
    assertThat(pages.get().uri(BILL + "3").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(pages.get().uri(BILL + "0").exchange()).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whoMayNotSeeTheCaseLearnsNothingOfIt() {
    signedIn.nobody();
    assertThat(pages.get().uri(BILL + "1").exchange()).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aHugePageIsDrawnSmall() throws IOException {
    var huge = new PDRectangle(200, 14_000);
    cases.paper(new MaterialFile("hospital-bill", 2, pdf(huge), List.of("GOOD", "GOOD")));
    var answer = pages.get().uri(BILL + "1").exchange();
    var image = picture(answer.getResponse().getContentAsByteArray());
    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(6_100_000);
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static byte[] pdf(PDRectangle size) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(size));
      document.addPage(new PDPage(size));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
