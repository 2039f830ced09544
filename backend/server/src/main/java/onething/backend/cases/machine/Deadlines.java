package onething.backend.cases.machine;

import java.time.Instant;

/** The site's limits, counted in its working time. */
public interface Deadlines {

  /** By when the window must receive or reject a case that arrived then (P1). */
  Instant receiveBy(Instant arrived);

  /** By when a department must accept or not, counted from then (P4). */
  Instant acceptBy(Instant received);

  /** By when an item must be decided whose clock starts then (P6). */
  Instant decideBy(Instant start, int workdays);
}
