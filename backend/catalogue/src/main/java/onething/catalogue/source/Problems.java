package onething.catalogue.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, so that an author sees all of it at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Place place, String reason) {
    found.add(place.problem(reason));
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** By file, line and column. */
  public List<Problem> list() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }
}
