package onething.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import onething.catalogue.calendar.CalendarFile;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.PolicyFile;
import onething.catalogue.source.Located;
import onething.catalogue.source.Place;
import onething.catalogue.source.Problems;
import onething.catalogue.source.Section;
import onething.catalogue.source.YamlFile;

/** Reads all files of a catalogue, beginning with {@code catalogue.yaml}. */
final class CatalogueReader {

  /** Gives a file's text. */
  interface Files {

    /**
     * @throws UnreadableFile if there is no such file or it is not UTF-8
     */
    String text(String name) throws UnreadableFile;
  }

  /** Why a file could not be read. */
  static final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String reason) {
      super(reason);
    }
  }

  /** Names that stay inside the folder. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?\\.yaml");

  private final Files files;
  private final Problems problems = new Problems();
  private final SortedMap<String, String> texts = new TreeMap<>();

  CatalogueReader(Files files) {
    this.files = files;
  }

  LoadResult read() {
    var root = new Place("catalogue.yaml", 1, 1);
    var catalogue = read(root.file(), root, this::catalogue);
    return catalogue
        .filter(loaded -> problems.none())
        .<LoadResult>map(LoadResult.Loaded::new)
        .orElseGet(() -> new LoadResult.Rejected(problems.list()));
  }

  private Catalogue catalogue(Section index) {
    var label = index.words("label");
    var calendar = read(index.located("calendar"), CalendarFile::read);
    var policies = all(index.list("policies"), PolicyFile::read);
    var shared = shared(index.place());
    var bundles =
        all(index.list("bundles"), file -> BundleReader.read(file, shared)).stream()
            .flatMap(Optional::stream)
            .toList();
    twice(index, bundles);
    return new Catalogue(
        new CatalogueVersion(label + "-" + Digest.sha256(canonical()).substring(0, 12)),
        bundles,
        policies,
        calendar.orElseGet(WorkCalendar::bundled),
        shared.evidence());
  }

  private void twice(Section index, List<Bundle> bundles) {
    if (bundles.stream().map(Bundle::code).distinct().count() < bundles.size()) {
      problems.add(index.place("bundles"), "two bundles have one code");
    }
  }

  private Shared shared(Place place) {
    var departments =
        read("departments.yaml", place, SharedReader::departments)
            .orElse(Map.<String, Department>of());
    return new Shared(
        read("items.yaml", place, file -> SharedReader.items(file, departments)).orElse(Map.of()),
        read("fields.yaml", place, SharedReader::fields).orElse(Map.of()),
        read("evidence.yaml", place, SharedReader::evidence).orElse(Map.of()),
        read("materials.yaml", place, SharedReader::papers).orElse(Map.of()));
  }

  private <T> List<T> all(List<Located> names, Function<Section, T> reading) {
    return names.stream().map(name -> read(name, reading)).flatMap(Optional::stream).toList();
  }

  private <T> Optional<T> read(Located name, Function<Section, T> reading) {
    if (!NAME.matcher(name.text()).matches()) {
      problems.add(name.place(), "not the name of a file of this catalogue");
      return Optional.empty();
    }
    return read(name.text(), name.place(), reading);
  }

  private <T> Optional<T> read(String name, Place from, Function<Section, T> reading) {
    try {
      var text = files.text(name);
      texts.put(name, text);
      return YamlFile.read(name, text, problems).map(root -> root.read(reading));
    } catch (UnreadableFile e) {
      problems.add(from, name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** All files by name; line ends do not count. */
  private String canonical() {
    var all = new StringBuilder();
    texts.forEach((name, text) ->
        all.append(name).append('\n').append(text.replace("\r\n", "\n")).append('\0'));
    return all.toString();
  }
}
