package onething.journey.people;

import java.util.HashMap;
import java.util.Map;

/** What a citizen would answer to each question, whenever it is asked. */
public record Answers(Map<String, String> byQuestion) {

  /** The everyday case: born in the province, both papers to hand in. */
  public static Answers everyday() {
    return new Answers(
        Map.of(
            "birthplace", "province",
            "firstIssue", "first",
            "childAge", "under1Month",
            "married", "yes",
            "householdWith", "father",
            "householdPlace", "thisCounty",
            "ethnicityDiffers", "no",
            "motherInsurance", "employee",
            "settledAtHospital", "no"));
  }

  /** The same, but for one answer. */
  public Answers but(String question, String value) {
    var other = new HashMap<>(byQuestion);
    other.put(question, value);
    return new Answers(Map.copyOf(other));
  }

  String to(String question) {
    String value = byQuestion.get(question);
    if (value == null) {
      throw new AssertionError("nobody said what to answer to " + question);
    }
    return value;
  }
}
