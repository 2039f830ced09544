package onething.catalogue;

/** A department that handles items, such as 县公安局. */
public record Department(String id, Text name) {}
