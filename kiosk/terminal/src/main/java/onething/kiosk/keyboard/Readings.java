package onething.kiosk.keyboard;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a character is read, as pinyin letters without tone; ü is written v, as on every Chinese
 * keyboard. Source: ICU's Han-Latin transform (Unihan kMandarin), widened by a short list of
 * readings that names use.
 */
final class Readings {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,6}");

  private final Transliterator common = Transliterator.getInstance("Han-Latin");
  private final Map<String, Set<String>> further;

  Readings() {
    this.further =
        WordList.lines("readings.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(w -> w[0], Readings::readingsIn));
  }

  /** All readings of the character, empty when none is known. */
  Set<String> of(String character) {
    var found = new TreeSet<>(further.getOrDefault(character, Set.of()));
    toLetters(common.transliterate(character)).ifPresent(found::add);
    return found;
  }

  /** All spellings of a word, an apostrophe between syllables. */
  Set<String> ofWord(String word) {
    Set<String> spellings = Set.of("");
    for (int c : word.codePoints().toArray()) {
      var readings = of(Character.toString(c));
      spellings =
          spellings.stream()
              .flatMap(s -> readings.stream().map(r -> s.isEmpty() ? r : s + "'" + r))
              .collect(Collectors.toSet());
    }
    return spellings;
  }

  private static Set<String> readingsIn(String[] words) {
    return Set.copyOf(List.of(words).subList(1, words.length));
  }

  private static Optional<String> toLetters(String pinyin) {
    var decomposed = Normalizer.normalize(pinyin, Normalizer.Form.NFD).replace("u\u0308", "v");
    // The tone stands above the diaeresis, so both orders of the two marks occur.
    var letters = MARKS.matcher(decomposed.replaceAll("u(\\p{M})\u0308", "v$1")).replaceAll("");
    return Optional.of(letters.strip()).filter(s -> SYLLABLE.matcher(s).matches());
  }
}
