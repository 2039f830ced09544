package onething.catalogue;

import java.util.List;
import onething.catalogue.source.Problem;

/** What came of reading a catalogue. */
public sealed interface LoadResult {

  record Loaded(Catalogue catalogue) implements LoadResult {}

  /** Nothing of it is used. All problems that could be found at once, in the order of the files. */
  record Rejected(List<Problem> problems) implements LoadResult {}
}
