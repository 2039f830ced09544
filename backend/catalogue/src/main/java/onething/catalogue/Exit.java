package onething.catalogue;

/**
 * A way onward out of the bundle: never a dead end.
 *
 * @param next what to do, where, and when
 */
public record Exit(String id, ExitKind kind, Text title, Text reason, Text next) {}
