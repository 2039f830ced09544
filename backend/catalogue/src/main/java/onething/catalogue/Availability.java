package onething.catalogue;

import java.util.Arrays;

/**
 * What is known about a piece of evidence: the value of the fact {@code evidence.<evidence>}. With
 * no such fact the evidence is assumed to be found, which is what a notice before consent says.
 */
public enum Availability {
  FOUND("found"),
  NOT_FOUND("notFound"),
  NO_ANSWER("noAnswer"),
  NO_CONSENT("noConsent");

  private final String word;

  Availability(String word) {
    this.word = word;
  }

  /** The word that stands in the facts. */
  public String word() {
    return word;
  }

  /** The name of the fact about this evidence. */
  public static String factName(String evidence) {
    return "evidence." + evidence;
  }

  /**
   * What the facts say about this evidence. A word nobody knows counts as {@link #NO_ANSWER}:
   * asking for a paper too many is the safe side.
   */
  public static Availability of(String evidence, Facts facts) {
    return facts.get(factName(evidence)).map(Availability::ofWord).orElse(FOUND);
  }

  private static Availability ofWord(String word) {
    return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst().orElse(NO_ANSWER);
  }
}
