package onething.device.simulator.sample;

import java.util.List;
import java.util.Optional;

/** The sample pages, drawn by our own code and marked as samples. */
public final class SamplePages {

  private SamplePages() {}

  /** The three pages of a hospital's bill: bill1, bill2, bill3. */
  public static List<SamplePage> bill() {
    return List.of(page("bill1"), page("bill2"), page("bill3"));
  }

  /** The summary a hospital gives at discharge: discharge. */
  public static SamplePage dischargeSummary() {
    return page("discharge");
  }

  /** The parents' confirmation of the child's name: nameform. */
  public static SamplePage nameForm() {
    return page("nameform");
  }

  /** A bill scanned too dark: dark. */
  public static SamplePage dark() {
    return page("dark");
  }

  /** An empty sheet: blank. */
  public static SamplePage blank() {
    return page("blank");
  }

  /** A bill that lay 9° askew: skewed. */
  public static SamplePage skewed() {
    return page("skewed");
  }

  /** All of them, in the order of the bench. */
  public static List<SamplePage> all() {
    return Sheets.ALL;
  }

  /** The one with a key. */
  public static Optional<SamplePage> byKey(String key) {
    return all().stream().filter(page -> page.key().equals(key)).findFirst();
  }

  private static SamplePage page(String key) {
    return byKey(key).orElseThrow();
  }
}
