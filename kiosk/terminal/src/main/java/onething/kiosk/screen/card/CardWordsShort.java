package onething.kiosk.screen.card;

import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.CardState;

/**
 * The reader's state in one line, for the page on which the card only confirms.
 *
 * @param name for styles and tests
 * @param retry whether the citizen has to ask for another try
 */
public record CardWordsShort(String name, String title, boolean retry) {

  /** The words for a state. */
  public static CardWordsShort of(CardState state, Scene scene) {
    var words = CardWords.of(state, scene);
    return new CardWordsShort(words.name(), words.title(), words.retry());
  }
}
