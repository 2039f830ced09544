package onething.kiosk.keyboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Turns pinyin letters into choices: whole names first ({@code chenxi}: 陈希, 陈曦, 陈溪, 晨曦), then the
 * single characters of the first syllable.
 */
public final class Pinyin {

  private static final int WIDTH = 6;
  private static final int NAMES = 12;
  private static final int NAMES_BEFORE_WORDS = 3;

  private final CompletableFuture<PinyinIndex> index;

  private Pinyin(CompletableFuture<PinyinIndex> index) {
    this.index = index;
  }

  /** Begins to build the index beside the caller; the first question waits for it if it must. */
  public static Pinyin building() {
    return new Pinyin(CompletableFuture.supplyAsync(PinyinIndex::build));
  }

  /**
   * The choices for these letters, the likeliest first; empty when they are no pinyin.
   *
   * @param first whether the text begins here, so that family names come first
   */
  public List<Candidate> candidates(String letters, boolean first) {
    var order = first ? PinyinIndex.Order.FIRST : PinyinIndex.Order.FOLLOWING;
    var syllables = syllables(letters);
    return syllables.isEmpty() ? List.of() : choices(letters, syllables, order);
  }

  /** Rare characters only, of one syllable. */
  public List<Candidate> rare(String letters) {
    return index.join().characters(letters, PinyinIndex.Order.RARE).stream()
        .map(c -> new Candidate(c, letters.length()))
        .toList();
  }

  /** The letters with a mark between syllables, as {@code chen'xi}; unchanged when none fit. */
  public String spelled(String letters) {
    var syllables = syllables(letters);
    return syllables.isEmpty() ? letters : String.join("'", syllables);
  }

  private List<String> syllables(String letters) {
    return letters.isEmpty()
        ? List.of()
        : new Syllables(index.join()).of(letters).orElse(List.of());
  }

  private List<Candidate> choices(String letters, List<String> syllables, PinyinIndex.Order order) {
    var all = new LinkedHashSet<Candidate>();
    if (syllables.size() > 1) {
      names(syllables, order).forEach(n -> all.add(new Candidate(n, letters.length())));
    }
    var first = syllables.getFirst();
    int used = syllables.size() == 1 ? letters.length() : first.length();
    read(first, order).forEach(c -> all.add(new Candidate(c, used)));
    return List.copyOf(all);
  }

  private List<String> combinations(List<String> syllables, PinyinIndex.Order order) {
    var partial = List.of(new Name("", 0));
    for (int i = 0; i < syllables.size(); i++) {
      var place = i == 0 ? order : PinyinIndex.Order.FOLLOWING;
      partial = extended(partial, read(syllables.get(i), place));
    }
    return partial.stream().limit(NAMES).map(Name::text).toList();
  }

  /** Known words stand before chance combinations, or after the first few names. */
  private List<String> names(List<String> syllables, PinyinIndex.Order order) {
    var words = index.join().words(String.join("'", syllables));
    var chance = combinations(syllables, order);
    int place = order == PinyinIndex.Order.FIRST ? Math.min(NAMES_BEFORE_WORDS, chance.size()) : 0;
    var families = index.join().families(String.join("'", syllables));
    return Stream.of(families, chance.subList(0, place), words, chance)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<Name> extended(List<Name> names, List<String> characters) {
    var next = new ArrayList<Name>();
    for (Name name : names) {
      for (int i = 0; i < Math.min(WIDTH, characters.size()); i++) {
        next.add(name.with(characters.get(i), i));
      }
    }
    next.sort(Comparator.comparingInt(Name::cost));
    return next.subList(0, Math.min(WIDTH * NAMES, next.size()));
  }

  private List<String> read(String syllable, PinyinIndex.Order order) {
    var exact = index.join().characters(syllable, order);
    return exact.isEmpty() ? index.join().beginning(syllable, order) : exact;
  }

  /** A combination so far; a later character weighs less than an earlier one. */
  private record Name(String text, int cost) {

    Name with(String character, int place) {
      int weight = text.isEmpty() ? 4 : 1;
      return new Name(text + character, cost + weight * place);
    }
  }
}
