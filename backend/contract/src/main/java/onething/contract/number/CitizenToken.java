package onething.contract.number;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The opaque key of a citizen's page: 128 random bits in Crockford's base 32, 26 characters in
 * groups of four. Whoever holds it may see the case's states, so it stays out of logs.
 *
 * @param value the token in groups, {@code XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX}
 */
public record CitizenToken(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final Pattern BARE = Pattern.compile("[0-7][" + ALPHABET + "]{25}");

  public CitizenToken {
    if (!BARE.matcher(value.replace("-", "")).matches()) {
      throw new IllegalArgumentException("Not a citizen token");
    }
    value = grouped(value.replace("-", ""));
  }

  /** A new token; the source must be cryptographically strong. */
  public static CitizenToken random(RandomGenerator source) {
    StringBuilder token = new StringBuilder(LENGTH);
    token.append(ALPHABET.charAt(source.nextInt(8)));
    while (token.length() < LENGTH) {
      token.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
    }
    return new CitizenToken(token.toString());
  }

  /** Reads a token as a person may type it: small letters, no dashes, O for 0, I or L for 1. */
  public static Optional<CitizenToken> parse(String text) {
    String bare =
        text.strip()
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return BARE.matcher(bare).matches() ? Optional.of(new CitizenToken(bare)) : Optional.empty();
  }

  /** SHA-256 in 64 hex digits, by which the backend can find the token without knowing it. */
  public String hash() {
    try {
      byte[] text = ("onething/token/1:" + value).getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Keeps the token out of logs and traces; use {@link #value()} to show it. */
  @Override
  public String toString() {
    return "CitizenToken[…]";
  }

  private static String grouped(String bare) {
    return String.join("-", bare.split("(?<=\\G.{4})"));
  }
}
