package onething.kiosk.keyboard;

import java.util.List;
import java.util.Locale;

/**
 * One field's draft and the letters waiting to become characters. Immutable: every key gives the
 * next keyboard. Counts and erases whole characters, also those of two UTF-16 units.
 *
 * @param purpose what is being filled in
 * @param mode what the keys write now
 * @param draft the text so far
 * @param letters pinyin letters not yet chosen, with apostrophes for cuts
 * @param page which page of candidates is shown, from 0
 * @param upper whether Latin letters are capitals
 */
public record Keyboard(
    Purpose purpose, Mode mode, String draft, String letters, int page, boolean upper) {

  private static final int LONGEST_LETTERS = 24;

  /** A keyboard for a field that already holds this text. */
  public static Keyboard of(Purpose purpose, String draft) {
    return new Keyboard(purpose, purpose.modes().getFirst(), draft, "", 0, false);
  }

  /** A letter, digit or sign was tapped. */
  public Keyboard type(String text) {
    return composes() && isLetter(text) ? compose(text) : append(text);
  }

  /** The cut between two syllables (分词). */
  public Keyboard split() {
    return letters.isEmpty() || letters.endsWith("'") ? this : withLetters(letters + "'");
  }

  /** Takes back the last letter, or the last character once no letters wait. */
  public Keyboard erase() {
    if (!letters.isEmpty()) {
      return withLetters(letters.substring(0, letters.length() - 1));
    }
    return draft.isEmpty() ? this : withDraft(draft.substring(0, lastCharacter()));
  }

  /** A date is typed as eight digits and kept as ISO 8601 writes it, 2026-11-16. */
  private static String dashed(String text) {
    var digits = text.replaceAll("\\D", "");
    return digits
        .replaceFirst("^(\\d{4})(\\d{1,2})", "$1-$2")
        .replaceFirst("^(\\d{4}-\\d{2})(\\d)", "$1-$2");
  }

  /** Takes everything back. */
  public Keyboard clear() {
    return withDraft("").withLetters("");
  }

  /** Another draft altogether. */
  public Keyboard replace(String text) {
    return withDraft(text).withLetters("");
  }

  /** A candidate was tapped: its text joins the draft, the letters it used go. */
  public Keyboard choose(Candidate candidate) {
    var rest = letters.substring(Math.min(candidate.letters(), letters.length()));
    var next = append(candidate.text());
    return next.withLetters(rest.startsWith("'") ? rest.substring(1) : rest);
  }

  /** Shows the next page of candidates. */
  public Keyboard turnTo(int candidatePage) {
    return new Keyboard(purpose, mode, draft, letters, Math.max(0, candidatePage), upper);
  }

  /** Other keys; letters that wait are dropped, the draft stays. */
  public Keyboard switchTo(Mode other) {
    return new Keyboard(purpose, other, draft, "", 0, false);
  }

  /** Capitals or small letters. */
  public Keyboard shift() {
    return new Keyboard(purpose, mode, draft, letters, page, !upper);
  }

  /** The choices for the waiting letters; none when no letters wait. */
  public List<Candidate> candidates(Pinyin pinyin) {
    if (letters.isEmpty()) {
      return List.of();
    }
    return mode == Mode.RARE ? pinyin.rare(letters) : pinyin.candidates(letters, draft.isEmpty());
  }

  private boolean composes() {
    return mode == Mode.PINYIN || mode == Mode.RARE;
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
  }

  private Keyboard compose(String letter) {
    return letters.length() < LONGEST_LETTERS ? withLetters(letters + letter) : this;
  }

  private Keyboard append(String text) {
    var written = upper ? text.toUpperCase(Locale.ROOT) : text;
    var longer = withDraft(draft + written);
    return longer.length() <= purpose.longest() ? longer : this;
  }

  private int length() {
    return draft.codePointCount(0, draft.length());
  }

  private int lastCharacter() {
    return draft.offsetByCodePoints(draft.length(), -1);
  }

  private Keyboard withDraft(String text) {
    var kept = purpose == Purpose.DATE ? dashed(text) : text;
    return new Keyboard(purpose, mode, kept, letters, page, upper);
  }

  private Keyboard withLetters(String typed) {
    return new Keyboard(purpose, mode, draft, typed, 0, upper);
  }
}
