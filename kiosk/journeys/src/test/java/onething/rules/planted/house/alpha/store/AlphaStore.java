package onething.rules.planted.house.alpha.store;

/** An internal of module alpha: nobody else's business. */
public final class AlphaStore {}
