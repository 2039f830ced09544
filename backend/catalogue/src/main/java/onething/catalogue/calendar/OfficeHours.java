package onething.catalogue.calendar;

import java.time.LocalTime;

/** One stretch of a working day during which the office is open. */
public record OfficeHours(LocalTime opens, LocalTime closes) {}
