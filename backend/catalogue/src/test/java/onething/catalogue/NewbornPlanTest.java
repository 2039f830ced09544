package onething.catalogue;

import static onething.catalogue.Newborn.EVERYDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NewbornPlanTest {

  @Test
  void namesItsItemsWordForWordAsThePublishedListDoes() throws IOException {
    try (var list = getClass().getResourceAsStream("/lists/newborn-items.txt")) {
      var names = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(Newborn.BUNDLE.items())
          .extracting(item -> item.name().zh())
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void makesSevenItemsOfFourDepartmentsOneThingInTheEverydayCase() {
    var plan = Newborn.plan(EVERYDAY);
    assertThat(plan.items()).hasSize(7);
    assertThat(plan.departments())
        .extracting(Department::id)
        .containsExactlyInAnyOrder("health", "police", "hrss", "medins");
    assertThat(plan.needs())
        .extracting(need -> need.material().id())
        .containsExactly("hospital-bill", "name-form");
    assertThat(plan.leftOut()).isEmpty();
    assertThat(plan.feeFen()).isZero();
  }

  @Test
  void letsTheResultsOfOneItemFlowIntoTheNext() {
    var plan = Newborn.plan(EVERYDAY);
    assertThat(after(plan, "household")).containsExactly("birth-certificate");
    assertThat(after(plan, "vaccination")).containsExactly("birth-certificate");
    assertThat(after(plan, "social-card")).containsExactly("household");
    assertThat(after(plan, "medical-insurance")).containsExactly("household");
    assertThat(after(plan, "maternity-claim")).isEmpty();
    assertThat(after(plan, "parenting")).isEmpty();
  }

  private static Iterable<String> after(Plan plan, String item) {
    return plan.items().stream()
        .filter(planned -> planned.item().id().equals(item))
        .findFirst()
        .orElseThrow()
        .after();
  }

  @Test
  void movesAPaperToTheNeedsAndSaysWhyWhenTheLicenceIsNotFound() {
    var plan = Newborn.plan(EVERYDAY.with("evidence.marriage-certificate", "notFound"));
    assertThat(plan.needs())
        .filteredOn(need -> need.material().id().equals("marriage-certificate"))
        .singleElement()
        .satisfies(need -> {
          assertThat(need.trust()).isEqualTo(TrustLevel.C);
          assertThat(need.reason().zh()).isEqualTo("核对婚姻登记。没查到结婚证电子证照，请扫描这一份，窗口核对原件");
        });
    assertThat(plan.exempt())
        .extracting(exempt -> exempt.material().id())
        .doesNotContain("marriage-certificate");
  }

  @Test
  void asksForAPaperTooManyRatherThanTrustAWordItDoesNotKnow() {
    var plan = Newborn.plan(EVERYDAY.with("evidence.marriage-certificate", "perhaps"));
    assertThat(plan.needs())
        .extracting(need -> need.material().id())
        .contains("marriage-certificate");
  }

  @Test
  void namesTheAnswersBehindADemand() {
    var plan = Newborn.plan(EVERYDAY.with("ethnicityDiffers", "yes"));
    assertThat(plan.needs())
        .filteredOn(need -> need.material().id().equals("ethnicity-choice"))
        .flatExtracting(Need::because)
        .extracting(cause -> cause.question().id() + "=" + cause.answer().value())
        .containsExactly("ethnicityDiffers=yes");
  }

  @Test
  void saysWhatToLookUp() {
    assertThat(Newborn.plan(EVERYDAY).evidence())
        .containsExactly(
            "birth-record",
            "household-register-father",
            "id-card-father",
            "id-card-mother",
            "insurance-status",
            "marriage-certificate");
  }

  @Test
  void repeatsAnAnswerInTheFormWithTheQuestionsOwnOptions() {
    assertThat(Newborn.plan(EVERYDAY).form().field("householdWith").orElseThrow().options())
        .extracting(FieldOption::value)
        .containsExactly("mother", "father", "grandparents", "collective");
  }

  @Test
  void leavesTwoFieldsToTypeInTheEverydayCase() {
    assertThat(Newborn.plan(EVERYDAY).form().fields())
        .filteredOn(field -> field.required() && field.prefill() == FieldSource.NONE)
        .extracting(Field::id)
        .containsExactly("childName", "phone");
  }

  @Test
  void givesEqualTextToEqualPlansAndOtherTextToOthers() {
    var plan = Newborn.plan(EVERYDAY);
    assertThat(plan.canonical()).isEqualTo(Newborn.plan(EVERYDAY.with("other", "x")).canonical());
    assertThat(plan.digest()).hasSize(64).isNotEqualTo(other().digest());
    assertThat(plan.canonical()).doesNotContain("\n").startsWith("{\"apart\":{\"forms\":7");
  }

  private static Plan other() {
    return Newborn.plan(EVERYDAY.with("householdWith", "mother"));
  }

  @Test
  void holdsNoAnswerInItsFactsWhenPrinted() {
    assertThat(Arrays.asList(EVERYDAY.toString().split("\\W")))
        .doesNotContain("father", "resident");
  }

  @Test
  void refusesToPlanBeforeTheGuideHasConcluded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Newborn.plan(EVERYDAY.without("married")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Newborn.plan(EVERYDAY.with("married", "no")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Planner.plan(Newborn.CATALOGUE, "no-such-bundle", EVERYDAY));
  }
}
