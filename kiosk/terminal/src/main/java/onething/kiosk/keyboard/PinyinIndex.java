package onething.kiosk.keyboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which characters a syllable means, in three orders: for the first place of a name, for the places
 * after it, and for rare characters alone. Built once; building takes seconds, asking none.
 */
final class PinyinIndex {

  /** In which order characters are offered. */
  enum Order {
    /** Family names first. */
    FIRST,
    /** Characters of given names and addresses first. */
    FOLLOWING,
    /** Only characters outside GB/T 2312, up to those beyond the basic plane. */
    RARE
  }

  private final Map<Order, NavigableMap<String, List<String>>> syllables;
  private final Map<String, List<String>> words;
  private final Map<String, List<String>> families;

  private PinyinIndex(Map<Order, NavigableMap<String, List<String>>> syllables, Readings readings) {
    this.syllables = syllables;
    this.words = spelled("words.txt", readings);
    this.families = spelled("families.txt", readings);
  }

  /** Reads every unified ideograph that has a reading: about 44,000 characters. */
  static PinyinIndex build() {
    var readings = new Readings();
    var bySyllable = bySyllable(new UnicodeSet("[:Unified_Ideograph:]"), readings);
    var first = new Commonness(WordList.places("surnames.txt"));
    var following = new Commonness(WordList.places("given.txt"));
    return new PinyinIndex(
        Map.of(
            Order.FIRST, ordered(bySyllable, first),
            Order.FOLLOWING, ordered(bySyllable, following),
            Order.RARE, rare(bySyllable, following)),
        readings);
  }

  /** The characters read exactly so; empty when it is no syllable. */
  List<String> characters(String syllable, Order order) {
    return inOrder(order).getOrDefault(syllable, List.of());
  }

  /** The characters of the first syllables that begin so: the rest has not been typed yet. */
  List<String> beginning(String letters, Order order) {
    return inOrder(order).tailMap(letters, true).entrySet().stream()
        .takeWhile(e -> e.getKey().startsWith(letters))
        .flatMap(e -> e.getValue().stream().limit(8))
        .distinct()
        .toList();
  }

  /** Words of several characters that are spelled so, apostrophes between syllables. */
  List<String> words(String spelled) {
    return words.getOrDefault(spelled, List.of());
  }

  /** Family names of several characters that are spelled so. */
  List<String> families(String spelled) {
    return families.getOrDefault(spelled, List.of());
  }

  boolean isSyllable(String letters) {
    return inOrder(Order.FIRST).containsKey(letters);
  }

  boolean beginsSyllable(String letters) {
    var next = inOrder(Order.FIRST).ceilingKey(letters);
    return next != null && next.startsWith(letters);
  }

  private NavigableMap<String, List<String>> inOrder(Order order) {
    var map = syllables.get(order);
    return map == null ? new TreeMap<>() : map;
  }

  private static Map<String, List<String>> bySyllable(UnicodeSet characters, Readings readings) {
    var bySyllable = new HashMap<String, List<String>>();
    for (String character : characters) {
      for (String syllable : readings.of(character)) {
        bySyllable.computeIfAbsent(syllable, s -> new ArrayList<>()).add(character);
      }
    }
    return bySyllable;
  }

  private static Map<String, List<String>> spelled(String file, Readings readings) {
    return WordList.lines(file).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .flatMap(word -> readings.ofWord(word).stream().map(s -> Map.entry(s, word)))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static NavigableMap<String, List<String>> ordered(
      Map<String, List<String>> bySyllable, Commonness commonness) {
    var sorted = new TreeMap<String, List<String>>();
    bySyllable.forEach((s, all) -> sorted.put(s, sorted(all, commonness)));
    return sorted;
  }

  private static NavigableMap<String, List<String>> rare(
      Map<String, List<String>> bySyllable, Commonness commonness) {
    var sorted = new TreeMap<String, List<String>>();
    bySyllable.forEach((s, all) ->
        sorted.put(s, sorted(all.stream().filter(commonness::isRare).toList(), commonness)));
    return sorted;
  }

  private static List<String> sorted(List<String> characters, Commonness commonness) {
    return characters.stream().sorted(Comparator.comparingInt(commonness::rank)).toList();
  }
}
