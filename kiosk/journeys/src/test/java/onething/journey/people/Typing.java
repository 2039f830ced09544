package onething.journey.people;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** Types with the keys on the glass: digits, letters, and Chinese by pinyin. */
final class Typing {

  private static final Map<Character, String> PINYIN =
      Map.of('陈', "chen", '希', "xi", '示', "shi", '例', "li", '张', "zhang", '安', "an");

  private static final String STANDS =
      "text => document.querySelector('[data-testid=draft] .draft')"
          + "?.textContent.replaceAll(' ', '') === text";

  private static final String SPELLED =
      "letters => document.querySelector('.candidates .spelled')"
          + "?.textContent.replaceAll(\"'\", '') === letters";

  private final Glass glass;

  Typing(Glass glass) {
    this.glass = glass;
  }

  /** Types, and waits until all of it stands in the field. */
  void types(String text) {
    if (glass.page().locator("[data-testid^='choice-']").count() > 0) {
      glass.tap("choice-" + text);
      return;
    }
    for (char sign : text.toCharArray()) {
      if (Character.isIdeographic(sign)) {
        byPinyin(sign);
      } else {
        glass.tap("key-" + sign);
      }
    }
    glass.page().waitForFunction(STANDS, text);
  }

  private void byPinyin(char sign) {
    String letters = PINYIN.get(sign);
    for (char letter : letters.toCharArray()) {
      glass.tap("key-" + letter);
    }
    // Until the last letter has been spelled, the finger meets the candidates of the one before.
    glass.page().waitForFunction(SPELLED, letters);
    Locator candidate =
        glass
            .page()
            .locator("[data-testid^='candidate-']")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(java.util.regex.Pattern.compile("^\\s*" + sign + "\\s*$")));
    glass.page().locator("[data-testid^='candidate-']").first().waitFor();
    while (candidate.count() == 0) {
      glass.turnLeaf("candidates-more", "[data-testid='candidate-0']");
    }
    candidate.first().click();
  }
}
