package onething.catalogue;

/**
 * What it costs a citizen to have one item handled by itself. Materials are not here: they are
 * counted from what the item requires.
 */
public record Alone(int trips, int forms, int workdays) {}
