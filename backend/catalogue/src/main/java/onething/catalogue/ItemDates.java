package onething.catalogue;

import java.time.Instant;

/** The latest instants for one item: accepted (受理) and decided. */
public record ItemDates(String item, Instant acceptBy, Instant decideBy) {}
