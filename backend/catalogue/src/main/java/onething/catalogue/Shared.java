package onething.catalogue;

import java.util.Map;

/** What all bundles draw on, by id. Items have no prerequisites yet: those belong to a bundle. */
record Shared(
    Map<String, BundleItem> items,
    Map<String, Field> fields,
    Map<String, EvidenceType> evidence,
    Map<String, Paper> papers) {}
