package onething.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onething.catalogue.source.Place;
import onething.catalogue.source.Problems;
import onething.catalogue.source.Section;

/** Reads one bundle file. */
final class BundleReader {

  private final Shared shared;
  private final Section file;
  private final Problems problems;

  private BundleReader(Shared shared, Section file) {
    this.shared = shared;
    this.file = file;
    this.problems = file.problems();
  }

  /** The bundle; empty when its file has problems, which are noted. */
  static Optional<Bundle> read(Section file, Shared shared) {
    return file.read(section -> new BundleReader(shared, section).bundle());
  }

  private Optional<Bundle> bundle() {
    var code = Reading.id(file, "code");
    var name = Reading.text(file, "name");
    var officialName = Reading.text(file, "officialName");
    var summary = Reading.text(file, "summary");
    var pictogram = Reading.id(file, "pictogram");
    var note = Optional.of(Reading.textIfAny(file, "sampleNote")).filter(text -> !text.isEmpty());
    var guide = new GuideReader();
    guide.readExits(file);
    Map<String, Place> questionPlaces = new LinkedHashMap<>();
    var questions = guide.readQuestions(file, questionPlaces);
    var conditions = new ConditionCompiler(questions, problems);
    var rules = rules(questions, guide.exitRules(file, conditions), conditions);
    if (!problems.none()) {
      return Optional.empty();
    }
    return root(rules, questionPlaces, guide.exitPlaces())
        .map(root ->
            new Bundle(
                code,
                name,
                officialName,
                summary,
                pictogram,
                note,
                new Guide(questions, root),
                rules.items().stream().map(Rules.ItemRule::item).toList()));
  }

  private Rules rules(
      List<Question> questions, List<Rules.ExitRule> exits, ConditionCompiler conditions) {
    var reader = new RulesReader(shared, file, questions, conditions);
    return reader.read(exits);
  }

  private Optional<Node> root(
      Rules rules, Map<String, Place> questionPlaces, Map<String, Place> exitPlaces) {
    try {
      var root = new DiagramBuilder(rules).build();
      new Proof(rules, root, problems).check(file.place(), questionPlaces, exitPlaces);
      return Optional.of(root);
    } catch (DiagramBuilder.TooLarge e) {
      problems.add(file.place(), "too many combinations of answers: split the bundle");
      return Optional.empty();
    }
  }
}
