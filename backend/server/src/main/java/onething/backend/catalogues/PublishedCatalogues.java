package onething.backend.catalogues;

import java.util.Optional;
import onething.catalogue.Catalogue;
import onething.catalogue.CatalogueVersion;
import org.springframework.stereotype.Component;

/**
 * Knows the catalogue that comes with this release. Cases carry the names they were filed under, so
 * an older case needs no older catalogue to be read.
 */
@Component
class PublishedCatalogues implements Catalogues {

  private final Catalogue current = Catalogue.bundled();

  @Override
  public Catalogue current() {
    return current;
  }

  @Override
  public Optional<Catalogue> version(CatalogueVersion version) {
    return Optional.of(current).filter(catalogue -> catalogue.version().equals(version));
  }
}
