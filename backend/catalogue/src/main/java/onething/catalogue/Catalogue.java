package onething.catalogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import onething.catalogue.source.Resource;

/** All bundles of one version, with the policies and the calendar that go with them. Immutable. */
public final class Catalogue {

  private static final long LARGEST_FILE = 4_000_000;

  private final CatalogueVersion version;
  private final List<Bundle> bundles;
  private final List<Policy> policies;
  private final WorkCalendar calendar;
  private final Map<String, EvidenceType> evidence;

  Catalogue(
      CatalogueVersion version,
      List<Bundle> bundles,
      List<Policy> policies,
      WorkCalendar calendar,
      Map<String, EvidenceType> evidence) {
    this.version = version;
    this.bundles = List.copyOf(bundles);
    this.policies = List.copyOf(policies);
    this.calendar = calendar;
    this.evidence = Map.copyOf(evidence);
  }

  /** The catalogue that comes with the product; read at every call, so keep it. */
  public static Catalogue bundled() {
    return switch (new CatalogueReader(Resource::text).read()) {
      case LoadResult.Loaded(Catalogue catalogue) -> catalogue;
      case LoadResult.Rejected(var problems) -> throw Resource.broken(problems);
    };
  }

  /** Reads the catalogue of this folder: all of it, or all that is wrong with it. */
  public static LoadResult load(Path folder) {
    return new CatalogueReader(name -> text(folder.resolve(name))).read();
  }

  private static String text(Path file) throws CatalogueReader.UnreadableFile {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new CatalogueReader.UnreadableFile("the file is too large");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CatalogueReader.UnreadableFile("there is no such file");
    } catch (CharacterCodingException e) {
      throw new CatalogueReader.UnreadableFile("the file is not UTF-8");
    } catch (IOException e) {
      throw new CatalogueReader.UnreadableFile("the file cannot be read");
    }
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

  public Optional<Policy> policy(String site) {
    return policies.stream().filter(policy -> policy.site().equals(site)).findFirst();
  }

  public WorkCalendar calendar() {
    return calendar;
  }

  /** What stands behind {@link Exempt#evidence()} where that is looked up. */
  public Optional<EvidenceType> evidence(String id) {
    return Optional.ofNullable(evidence.get(id));
  }
}
