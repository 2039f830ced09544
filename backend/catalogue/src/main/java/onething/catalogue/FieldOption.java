package onething.catalogue;

/** One choice of a field of type {@link FieldType#CHOICE}. */
public record FieldOption(String value, Text label) {}
