package onething.backend.catalogues;

import java.util.Optional;
import onething.catalogue.Catalogue;
import onething.catalogue.CatalogueVersion;

/** The published catalogues. */
public interface Catalogues {

  /** The catalogue in force. */
  Catalogue current();

  /** A catalogue by its version; empty for one that was never published here. */
  Optional<Catalogue> version(CatalogueVersion version);
}
