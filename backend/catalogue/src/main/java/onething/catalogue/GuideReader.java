package onething.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onething.catalogue.source.Place;
import onething.catalogue.source.Section;

/** Reads the questions of a bundle file and its exits. */
final class GuideReader {

  /** What stands in CEL must be an identifier there. */
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");

  /** A page holds five tiles, the unsure one among them. */
  private static final int MOST_OPTIONS = 4;

  private static final Text UNSURE = new Text("都不是，或者说不准", "None of these, or not sure");
  private static final Exit NOWHERE =
      new Exit("", ExitKind.ASK_A_PERSON, Text.empty(), Text.empty(), Text.empty());

  private final Map<String, Exit> exits = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Exits come first: options refer to them. */
  void readExits(Section file) {
    exits.putAll(Reading.byId(file, "exits", this::exit, Exit::id));
  }

  private Exit exit(Section section) {
    var id = Reading.id(section, "id");
    places.putIfAbsent(id, section.place());
    section.expression("when");
    return new Exit(
        id,
        section.choice("kind", ExitKind.class),
        Reading.text(section, "title"),
        Reading.text(section, "reason"),
        Reading.text(section, "next"));
  }

  /** The exits the answers together lead to; their conditions are known once the questions are. */
  List<Rules.ExitRule> exitRules(Section file, ConditionCompiler conditions) {
    List<Rules.ExitRule> rules = new ArrayList<>();
    file.each(
        "exits",
        section -> {
          var exit = Optional.ofNullable(exits.get(section.located("id").text()));
          section
              .expression("when")
              .map(conditions::compile)
              .ifPresent(when ->
                  exit.ifPresent(e -> rules.add(new Rules.ExitRule(e, when, section.place()))));
          section.ignoreRest();
          return section;
        });
    return rules;
  }

  /** Where each exit stands in the file. */
  Map<String, Place> exitPlaces() {
    return places;
  }

  List<Question> readQuestions(Section file, Map<String, Place> questionPlaces) {
    var questions =
        Reading.byId(
            file,
            "questions",
            section -> {
              var question = question(section);
              questionPlaces.putIfAbsent(question.id(), section.place());
              return question;
            },
            Question::id);
    if (questions.isEmpty()) {
      file.problems().add(file.place("questions"), "a guide needs a question");
    }
    return List.copyOf(questions.values());
  }

  private Question question(Section section) {
    var id = section.located("id");
    if (!id.text().isBlank() && !NAME.matcher(id.text()).matches()) {
      section.problems().add(id.place(), "a question's id must be letters and digits");
    }
    return new Question(
        id.text(),
        QuestionKind.SINGLE,
        Reading.text(section, "title"),
        Reading.textIfAny(section, "hint"),
        Reading.text(section, "why"),
        section.words("basis"),
        options(section));
  }

  private List<Option> options(Section section) {
    var options =
        new ArrayList<>(Reading.byId(section, "options", this::option, Option::value).values());
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      section
          .problems()
          .add(section.place("options"), "a question has 2 to " + MOST_OPTIONS + " options");
    }
    var exit = Reading.reference(section, "unsure", exits).orElse(NOWHERE);
    options.add(new Option("unsure", UNSURE, Text.empty(), "", true, Optional.of(exit)));
    return List.copyOf(options);
  }

  private Option option(Section section) {
    var value = Reading.id(section, "value");
    if (value.equals("unsure")) {
      section.problems().add(section.place(), "'unsure' is added to every question by itself");
    }
    return new Option(
        value,
        Reading.text(section, "title"),
        Reading.textIfAny(section, "consequence"),
        section.has("pictogram") ? Reading.id(section, "pictogram") : "",
        false,
        section.has("exit") ? Reading.reference(section, "exit", exits) : Optional.empty());
  }
}
