package onething.catalogue.source;

/** A text and where it stands. */
public record Located(String text, Place place) {}
