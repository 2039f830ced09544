package onething.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onething.catalogue.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults planted in a copy of the bundled catalogue: each is told with file, line and reason. */
class BadCatalogueTest {

  private static final String BUNDLE = "bundles/newborn.yaml";

  @TempDir Path folder;

  @BeforeEach
  void copyTheBundledCatalogue() throws IOException, URISyntaxException {
    var source = Path.of(Catalogue.class.getResource("/catalogue/catalogue.yaml").toURI());
    try (var files = Files.walk(source.getParent())) {
      files.filter(Files::isRegularFile).forEach(file -> copy(source.getParent(), file));
    }
  }

  private void copy(Path from, Path file) {
    try {
      var target = folder.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void loadsTheSameVersionFromAFolderAsFromTheProduct() {
    assertThat(Catalogue.load(folder))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class,
            loaded ->
                assertThat(loaded.catalogue().version()).isEqualTo(Newborn.CATALOGUE.version()));
  }

  @Test
  void changesTheVersionWithAnyChangeButLineEnds() throws IOException {
    var text = Files.readString(folder.resolve(BUNDLE));
    Files.writeString(folder.resolve(BUNDLE), text.replace("\n", "\r\n"));
    assertThat(version()).isEqualTo(Newborn.CATALOGUE.version());
    replace("materials.yaml", "maxPages: 10", "maxPages: 11");
    assertThat(version()).isNotEqualTo(Newborn.CATALOGUE.version());
  }

  private CatalogueVersion version() {
    return ((LoadResult.Loaded) Catalogue.load(folder)).catalogue().version();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          code: newborn                     | kode: newborn                        | unknown field 'kode'
          code: newborn                     | kode: newborn                        | field 'code' is missing
          pictogram: stroller               | pictogram: [stroller]                | field 'pictogram' must be text, found a list
          code: newborn                     | code: 17                             | field 'code' must be text, found a value of type int
          value: "yes"                      | value: yes                           | field 'value' must be text, found a value of type bool
          summary: {zh: 7项合1次办           | summary: {zh: <b>7项</b>合1次办        | field 'zh' must be plain text, without < or >
          kind: notNow                      | kind: later                          | field 'kind' must be one of singleItem, otherBundle, notNow, askAPerson
          exit: born-abroad                 | exit: born-on-mars                   | 'born-on-mars' is not defined
          unsure: ask-age                   | unsure: ask-nobody                   | 'ask-nobody' is not defined
          - item: vaccination               | - item: vaccinations                 | 'vaccinations' is not defined
          - material: name-form             | - material: name-from                | 'name-from' is not defined
          {field: phone,                    | {field: fax,                         | 'fax' is not defined
          evidence: household-register-mother | evidence: household-register       | 'household-register' is not defined
          - id: firstIssue                  | - id: birthplace                     | 'birthplace' is defined twice
          - id: reissue                     | - id: over-one                       | 'over-one' is defined twice
          when: firstIssue == 'first'       | when: firstIssue = 'first'           | condition: token recognition error at: '= '
          when: firstIssue == 'first'       | when: firstIssue == 1                | condition: found no matching overload for '_==_'
          when: firstIssue == 'first'       | when: secondIssue == 'first'         | condition: undeclared reference to 'secondIssue'
          when: firstIssue == 'first'       | when: firstIssue                     | condition: expected type 'bool' but found 'string'
          when: firstIssue == 'first'       | when: firstIssue == 'frist'          | question 'firstIssue' has no option 'frist'
          when: "childAge in ['under6Months', 'under1Year']" | when: "childAge in ['under6Month']" | question 'childAge' has no option 'under6Month'
          mode: preReviewAllowed            | mode: preReviewAllowed, mode: hard   | field 'mode' is given twice
          when: ethnicityDiffers == 'yes'   | when: ethnicityDiffers == 'yes' && ethnicityDiffers == 'no' | no answers need field 'childNation' like this
          """)
  void tellsAFaultInABundle(String good, String bad, String reason) throws IOException {
    var planted = lineOf(good);
    replace(BUNDLE, good, bad);
    assertThat(problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(BUNDLE);
          assertThat(problem.reason()).startsWith(reason);
          assertThat(problem.line()).isCloseTo(planted, within(12));
          assertThat(problem.column()).isPositive();
        });
  }

  @Test
  void tellsTheExactPlaceOfAnUnknownField() throws IOException {
    replace(BUNDLE, "pictogram: stroller", "pictogramm: stroller");
    assertThat(problems())
        .contains(new Problem(BUNDLE, lineOf("pictogramm"), 1, "unknown field 'pictogramm'"));
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheFiles() throws IOException {
    replace("items.yaml", "department: police", "department: polis");
    replace("fields.yaml", "type: phone", "type: fone");
    replace(BUNDLE, "pictogram: stroller", "pictogramm: stroller");
    assertThat(problems())
        .extracting(Problem::file)
        .containsSubsequence(BUNDLE, "fields.yaml", "items.yaml");
  }

  @Test
  void tellsACircleOfPrerequisites() throws IOException {
    replace(
        BUNDLE,
        "  - item: birth-certificate\n    when",
        "  - item: birth-certificate\n    after: [{item: social-card, mode: hard}]\n    when");
    assertThat(problems())
        .extracting(Problem::reason)
        .contains("'birth-certificate' waits, by way of its prerequisites, for itself");
  }

  @Test
  void tellsAPrerequisiteWhoseResultNobodyTakes() throws IOException {
    replace(
        BUNDLE,
        "  - item: parenting\n",
        "  - item: parenting\n    after: [{item: vaccination, mode: hard}]\n");
    assertThat(problems())
        .extracting(Problem::reason)
        .containsExactly("'parenting' waits for 'vaccination' but takes no result of it");
  }

  @Test
  void tellsAQuestionThatChangesNothing() throws IOException {
    replace(BUNDLE, "when: ethnicityDiffers == 'yes'", "when: firstIssue == 'first'");
    assertThat(problems())
        .extracting(Problem::reason)
        .contains("no answer to 'ethnicityDiffers' changes anything");
  }

  @Test
  void tellsAnExitThatNobodyReaches() throws IOException {
    replace(
        BUNDLE,
        "when: birthplace == 'otherProvince' && firstIssue == 'first'",
        "when: birthplace == 'abroad' && firstIssue == 'first'");
    assertThat(problems())
        .extracting(Problem::reason)
        .contains("exit 'issue-there-first' is never reached");
  }

  @Test
  void tellsAnswersThatLeadToAnEmptyPlan() throws IOException {
    var text = Files.readString(folder.resolve(BUNDLE));
    var none = "when: motherInsurance == 'resident' && motherInsurance == 'none'";
    Files.writeString(
        folder.resolve(BUNDLE),
        text.replaceAll(
                "(  - item: (vaccination|parenting)\n)",
                "$1    " + none + "\n    leftOut: {zh: 无, en: none}\n")
            .replace(
                "    when: firstIssue == 'first'\n    reason", "    " + none + "\n    reason"));
    assertThat(problems())
        .extracting(Problem::reason)
        .contains("some answers lead to a plan without items: they need an exit");
  }

  @Test
  void refusesAliasesBeforeTheyUnfold() throws IOException {
    Files.writeString(
        folder.resolve("departments.yaml"),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ndepartments: *c\n");
    assertThat(problems())
        .contains(new Problem("departments.yaml", 1, 4, "anchors and aliases are not allowed"));
  }

  @Test
  void refusesTagsThatNameClasses() throws IOException {
    replace("departments.yaml", "id: health", "id: !!javax.script.ScriptEngineManager []");
    assertThat(problems())
        .anySatisfy(problem ->
            assertThat(problem.reason()).startsWith("not valid YAML: Global tag is not allowed"));
  }

  @Test
  void refusesAFileThatIsTooDeepTooLargeNotYamlOrNotUtf8() throws IOException {
    Files.writeString(folder.resolve("items.yaml"), "items: " + "[".repeat(100_000));
    Files.writeString(folder.resolve("fields.yaml"), "#".repeat(5_000_000));
    Files.writeString(folder.resolve("evidence.yaml"), "evidence: {a\n");
    Files.write(folder.resolve("materials.yaml"), "materials: 材料".getBytes("GBK"));
    Files.delete(folder.resolve("departments.yaml"));
    assertThat(problems())
        .extracting(problem -> problem.file() + " " + problem.reason())
        .anyMatch(told -> told.startsWith("items.yaml nested deeper than 20"))
        .anyMatch(told -> told.contains("fields.yaml: the file is too large"))
        .anyMatch(told -> told.startsWith("evidence.yaml not valid YAML"))
        .anyMatch(told -> told.contains("materials.yaml: the file is not UTF-8"))
        .anyMatch(told -> told.contains("departments.yaml: there is no such file"));
  }

  @Test
  void refusesToLeaveItsFolder() throws IOException {
    replace("catalogue.yaml", "bundles/newborn.yaml", "../../etc/passwd");
    assertThat(problems())
        .extracting(Problem::reason)
        .containsExactly("not the name of a file of this catalogue");
  }

  @Test
  void refusesACalendarThatNeverOpens() throws IOException {
    replace("calendar.yaml", "opens: \"08:30\"", "opens: \"13:30\"");
    replace("calendar.yaml", "makeUpDays: [2026-01-04", "makeUpDays: [2026-01-05");
    assertThat(problems())
        .extracting(Problem::reason)
        .containsExactly(
            "office hours must follow one another",
            "2026-01-05 is no Saturday or Sunday to be worked");
  }

  private List<Problem> problems() {
    return switch (Catalogue.load(folder)) {
      case LoadResult.Loaded loaded -> List.of();
      case LoadResult.Rejected(var problems) -> problems;
    };
  }

  private void replace(String file, String good, String bad) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(good);
    Files.writeString(path, text.replace(good, bad), UTF_8);
  }

  private int lineOf(String words) {
    try {
      var lines = Files.readAllLines(folder.resolve(BUNDLE));
      return 1
          + lines.indexOf(
              lines.stream().filter(line -> line.contains(words)).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
