package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** User names and the random passwords made for this hall. */
public record Accounts(Map<String, String> passwords) {

  static Accounts read(Path file) {
    var found = new HashMap<String, String>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.strip().split("\\s+");
        if (words.length >= 2 && words[0].matches("[a-z]+")) {
          found.put(words[0], words[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Accounts(Map.copyOf(found));
  }

  /** The password of an account. */
  public String of(String user) {
    String password = passwords.get(user);
    if (password == null) {
      throw new IllegalArgumentException("no account " + user + " among " + passwords.keySet());
    }
    return password;
  }
}
