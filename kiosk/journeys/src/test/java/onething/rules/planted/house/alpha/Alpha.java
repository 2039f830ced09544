package onething.rules.planted.house.alpha;

/** The public face of module alpha. */
public final class Alpha {}
