package onething.catalogue;

/**
 * Names one content of the catalogue for good: a label and the first 12 hexadecimal digits of the
 * SHA-256 over all its files, for instance {@code 2026.11-3f9c01ab7d2e}. A case keeps the version
 * it was filed under.
 */
public record CatalogueVersion(String value) {

  @Override
  public String toString() {
    return value;
  }
}
