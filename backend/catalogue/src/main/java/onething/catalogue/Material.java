package onething.catalogue;

/** A paper that can be handed in. */
public record Material(String id, Text name, int maxPages) {}
