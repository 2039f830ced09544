package onething.catalogue;

/** What can be looked up instead of a paper, and who gives it. */
public record EvidenceType(String id, Text name, Text provider) {}
