package onething.catalogue;

/** What the planned items would cost if each were handled alone, one after another. */
public record Comparison(int trips, int forms, int materials, int workingDays) {}
