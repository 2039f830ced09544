package onething.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictogramTest {

  @Test
  void theCatalogueNamesAPictogramByItsId() {
    assertThat(Pictogram.named("mother-child")).isEqualTo(Pictogram.MOTHER_CHILD);
  }

  @Test
  void aNameNotKnownYetIsDrawnAsADocument() {
    assertThat(Pictogram.named("zeppelin")).isEqualTo(Pictogram.DOCUMENT);
  }

  @Test
  void everyPictogramStandsOnOneAccentGroundStroke() {
    assertThat(Pictogram.values())
        .allSatisfy(p -> assertThat(p.svg()).containsOnlyOnce("class=\"a g\""));
  }

  @Test
  void drawingsAreWellFormedAndHiddenFromSpeech() {
    var drawings =
        Stream.of(
                Stream.of(Icon.values()).map(Icon::svg),
                Stream.of(Pictogram.values()).map(Pictogram::svg),
                Stream.of(Mark.svg()))
            .flatMap(s -> s);
    assertThat(drawings)
        .allSatisfy(svg -> assertThat(Xml.isWellFormed(svg)).isTrue())
        .allSatisfy(svg -> assertThat(svg).contains("aria-hidden=\"true\""));
  }
}
