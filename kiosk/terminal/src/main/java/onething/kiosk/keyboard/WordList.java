package onething.kiosk.keyboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The keyboard's own lists, kept as text beside this class; lines beginning with # are remarks. */
final class WordList {

  private WordList() {}

  static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each character of the file with its place, the first counting where one stands twice. */
  static Map<String, Integer> places(String file) {
    var places = new HashMap<String, Integer>();
    String.join("", lines(file))
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> places.putIfAbsent(c, places.size()));
    return Map.copyOf(places);
  }
}
