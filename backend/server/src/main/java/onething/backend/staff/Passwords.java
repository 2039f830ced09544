package onething.backend.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Random passwords that can be read aloud and typed: no two characters look alike. */
@Component
class Passwords {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  /** Four groups of four: 79 bits. */
  private static final int GROUPS = 4;

  private static final int GROUP_LENGTH = 4;

  private final SecureRandom random = new SecureRandom();

  String next() {
    return Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP_LENGTH, 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
