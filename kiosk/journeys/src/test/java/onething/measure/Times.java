package onething.measure;

import java.util.List;

/** Milliseconds of several runs. */
record Times(List<Double> millis) {

  Times {
    millis = millis.stream().sorted().toList();
  }

  /** The value that the given share of the runs did not exceed. */
  double percentile(double share) {
    return millis.get((int) Math.ceil(share * millis.size()) - 1);
  }

  String row(String what) {
    return "[measure] | %s | %d | %.1f | %.1f | %.1f |"
        .formatted(what, millis.size(), percentile(0.5), percentile(0.95), millis.getLast());
  }

  static String head() {
    return "[measure] | what | n | p50 ms | p95 ms | worst ms |\n[measure] |---|---|---|---|---|";
  }
}
