package onething.journey.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import onething.journey.people.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClippingTest {

  private final Browsers browsers = new Browsers();
  private Page page;

  @BeforeAll
  void open() {
    page = browsers.plain().newPage(new Browser.NewPageOptions().setViewportSize(400, 300));
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  @Test
  void wordsThatFitAreFine() {
    page.setContent("<p>您想办哪件事？</p><p>新生儿出生</p>");

    assertThat(Clipping.on(page)).isEmpty();
  }

  @Test
  void wordsCutOffByTheirBoxAreReported() {
    page.setContent("<div style='width:60px;overflow:hidden;white-space:nowrap'>您想办哪件事？您想办</div>");

    assertThat(Clipping.on(page)).singleElement().asString().contains("cut off");
  }

  @Test
  void wordsOutsideTheGlassAreReported() {
    page.setContent("<p style='position:absolute;top:290px'>您想办哪件事？</p>");

    assertThat(Clipping.on(page)).singleElement().asString().contains("runs out");
  }

  @Test
  void wordsOverOtherWordsAreReported() {
    page.setContent(
        "<p style='position:absolute;top:20px'>您想办哪件事？</p>"
            + "<p style='position:absolute;top:26px'>新生儿出生</p>");

    assertThat(Clipping.on(page)).singleElement().asString().contains("lies over");
  }
}
