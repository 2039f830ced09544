package onething.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

  @ParameterizedTest(name = "{0} on {1} is at least {2}:1")
  @CsvSource({
    "ink, paper, 10",
    "ink, surface, 10",
    "ink, tint, 10",
    "ink, amber-tint, 10",
    "ink-2, paper, 10",
    "ink-2, surface, 10",
    "ink-2, sunken, 10",
    "ink-2, tint, 10",
    "ink-2, amber-tint, 10",
    "on-pine, pine, 10",
    "on-pine, pine-deep, 10",
    "on-amber, amber, 10",
    "ink-3, surface, 4.5",
    "edge, surface, 3",
    "jade, surface, 3",
    "amber, pine, 3"
  })
  void defaultColoursKeepTheirContrast(String text, String ground, double least)
      throws IOException {
    assertThat(contrast(text, ground, "standard")).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "{0} on {1} is 21:1 in high contrast")
  @CsvSource({
    "ink, paper",
    "ink-2, surface",
    "ink-2, sunken",
    "ink, tint",
    "ink, amber-tint",
    "on-pine, pine",
    "on-primary, primary",
    "on-selected, selected"
  })
  void highContrastIsBlackAndWhite(String text, String ground) throws IOException {
    assertThat(contrast(text, ground, "high")).isGreaterThan(20.9);
  }

  @Test
  void theElderlyLookHasNoTextUnder36Pixels() throws IOException {
    var elderly = block("[data-look=\"elderly\"] {");
    var sizes =
        Pattern.compile("--(display|title-\\w+|body|body-large|label|caption): calc\\((\\d+)")
            .matcher(elderly)
            .results()
            .map(m -> Integer.valueOf(m.group(2)))
            .toList();
    assertThat(sizes).hasSize(10).allMatch(px -> px >= 36);
  }

  private static double contrast(String text, String ground, String contrast) throws IOException {
    var colours = new HashMap<>(colours(block("[data-density] {")));
    if (contrast.equals("high")) {
      colours.putAll(colours(block("[data-contrast=\"high\"] {")));
    }
    double a = luminance(colours.get(text));
    double b = luminance(colours.get(ground));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static Map<String, String> colours(String css) {
    return COLOUR
        .matcher(css)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (x, y) -> y));
  }

  private static String block(String opening) throws IOException {
    var css = tokens();
    int from = css.indexOf(opening);
    return css.substring(from, css.indexOf("\n}", from));
  }

  private static String tokens() throws IOException {
    try (var in = TokensTest.class.getResourceAsStream("/META-INF/resources/look/tokens.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
