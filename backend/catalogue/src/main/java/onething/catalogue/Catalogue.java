package onething.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All bundles of one version. */
public final class Catalogue {

  private final CatalogueVersion version;
  private final List<Bundle> bundles;

  Catalogue(CatalogueVersion version, List<Bundle> bundles) {
    this.version = version;
    this.bundles = List.copyOf(bundles);
  }

  /** The catalogue that comes with the product. */
  public static Catalogue bundled() {
    throw new UnsupportedOperationException();
  }

  /** Reads a catalogue from a folder. */
  public static LoadResult load(Path folder) {
    throw new UnsupportedOperationException();
  }

  public CatalogueVersion version() {
    return version;
  }

  public List<Bundle> bundles() {
    return bundles;
  }

  public Optional<Bundle> bundle(String code) {
    return bundles.stream().filter(bundle -> bundle.code().equals(code)).findFirst();
  }
}
