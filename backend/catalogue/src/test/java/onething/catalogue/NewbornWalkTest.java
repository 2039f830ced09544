package onething.catalogue;

import static onething.catalogue.Newborn.GUIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold on every way through the guide and for every combination of answers. */
class NewbornWalkTest {

  private static final List<Newborn.End> ENDS = Newborn.everyEnd();
  private static final List<Facts> CONCLUSIONS = Newborn.everyConclusion();
  private static final Map<List<String>, Integer> LONGEST = new HashMap<>();

  @Test
  void everyCombinationOfAnswersToAllQuestionsComesToAnEnd() {
    assertThat(count(Facts.of(), 0)).isEqualTo(202_500);
  }

  private static int count(Facts answers, int question) {
    if (question == GUIDE.questions().size()) {
      assertThat(GUIDE.next(answers)).isNotInstanceOf(GuideStep.Ask.class);
      return 1;
    }
    var asked = GUIDE.questions().get(question);
    return asked.options().stream()
        .mapToInt(option -> count(answers.with(asked.id(), option.value()), question + 1))
        .sum();
  }

  @Test
  void noWayEndsWithoutAPlanOrAFullWayOnward() {
    for (var end : ENDS) {
      switch (end.step()) {
        case GuideStep.Ask ask -> throw new AssertionError("a way stops at a question");
        case GuideStep.Concluded concluded ->
            assertThat(Newborn.plan(concluded.facts()).items()).isNotEmpty();
        case GuideStep.Onward onward ->
            assertThat(List.of(onward.exit().title(), onward.exit().reason(), onward.exit().next()))
                .noneMatch(Text::isEmpty);
      }
    }
  }

  @Test
  void everyQuestionIsAskedAndEveryOptionTaken() {
    var taken =
        ENDS.stream()
            .flatMap(end -> GUIDE.path(end.answers()).stream())
            .map(answered -> answered.question().id() + "=" + answered.answer().value())
            .collect(Collectors.toSet());
    var all =
        GUIDE.questions().stream()
            .flatMap(q -> q.options().stream().map(o -> q.id() + "=" + o.value()))
            .toList();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void neverAsksMoreThanItAnnouncedAndAnnouncesNoMoreThanItMayAsk() {
    for (var end : ENDS) {
      for (var i = 0; i < end.asked().size(); i++) {
        assertThat(end.asked().get(i).number()).isEqualTo(i + 1);
        assertThat(end.asked().size() - 1 - i).isLessThanOrEqualTo(end.asked().get(i).atMostMore());
      }
    }
    for (var end : ENDS) {
      for (var i = 0; i < end.asked().size(); i++) {
        assertThat(longestFrom(end, i)).isEqualTo(end.asked().get(i).atMostMore());
      }
    }
  }

  /** The most questions after the i-th among the ways that share its beginning. */
  private static int longestFrom(Newborn.End end, int i) {
    var ids = end.asked().stream().limit(i).map(ask -> ask.question().id()).toList();
    return LONGEST.computeIfAbsent(
        ids.stream().map(id -> id + "=" + end.answers().get(id).orElseThrow()).toList(),
        prefix ->
            ENDS.stream()
                    .filter(other -> startsWith(other, prefix))
                    .mapToInt(other -> other.asked().size())
                    .max()
                    .orElseThrow()
                - 1
                - i);
  }

  private static boolean startsWith(Newborn.End end, List<String> prefix) {
    return end.asked().size() > prefix.size()
        && Stream.iterate(0, i -> i < prefix.size(), i -> i + 1)
            .allMatch(i -> {
              var id = end.asked().get(i).question().id();
              return prefix.get(i).equals(id + "=" + end.answers().get(id).orElseThrow());
            });
  }

  @Test
  void asksOnlyWhereTwoAnswersLeadToDifferentEnds() {
    for (var end : ENDS) {
      if (!(end.step() instanceof GuideStep.Concluded)) {
        continue;
      }
      var last = end.asked().getLast().question();
      var ends =
          last.options().stream()
              .filter(option -> !option.unsure())
              .map(option -> end.answers().with(last.id(), option.value()))
              .map(NewbornWalkTest::outcome)
              .distinct();
      assertThat(ends.count()).as("ends after %s", last.id()).isGreaterThan(1);
    }
  }

  private static String outcome(Facts answers) {
    return switch (GUIDE.next(answers)) {
      case GuideStep.Ask ask -> "asks " + ask.question().id();
      case GuideStep.Concluded concluded -> Newborn.plan(answers).canonical();
      case GuideStep.Onward onward -> onward.exit().id();
    };
  }

  @Test
  void plansTheSameEveryTime() {
    var again = Catalogue.bundled();
    for (var facts : CONCLUSIONS) {
      assertThat(Planner.plan(again, "newborn", facts).digest())
          .isEqualTo(Newborn.plan(facts).digest());
    }
  }

  @Test
  void plansEveryPrerequisiteFirstOrHasAPaperInItsPlace() {
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      Set<String> done = new HashSet<>();
      for (var planned : plan.items()) {
        assertThat(done).containsAll(planned.after());
        done.add(planned.item().id());
        for (var dependency : planned.item().prerequisites()) {
          if (!planned.after().contains(dependency.item())) {
            assertThat(materials(plan)).contains(dependency.item());
          }
        }
      }
    }
  }

  @Test
  void asksForEachMaterialOnceAndNeverForWhatAnotherItemOfThePlanIssues() {
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      assertThat(materials(plan)).doesNotHaveDuplicates();
      var issued = plan.items().stream().map(planned -> planned.item().id()).toList();
      assertThat(plan.needs())
          .extracting(need -> need.material().id())
          .doesNotContainAnyElementsOf(issued);
    }
  }

  private static List<String> materials(Plan plan) {
    return Stream.concat(
            plan.needs().stream().map(need -> need.material().id()),
            plan.exempt().stream().map(exempt -> exempt.material().id()))
        .toList();
  }

  @Test
  void asksForEachFieldOnceAndOnlyForPlannedItems() {
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      var items = plan.items().stream().map(planned -> planned.item().id()).toList();
      assertThat(plan.form().fields()).extracting(Field::id).doesNotHaveDuplicates();
      assertThat(plan.form().fields())
          .allSatisfy(field -> assertThat(items).containsAll(field.neededBy()))
          .allSatisfy(field -> assertThat(field.neededBy()).isNotEmpty().doesNotHaveDuplicates());
    }
  }

  @Test
  void fillsInOnlyFromWhatIsLookedUpForTheSamePlan() {
    var sources =
        Map.of(
            FieldSource.MARRIAGE, "marriage-certificate",
            FieldSource.HOUSEHOLD, "household-register",
            FieldSource.BIRTH_RECORD, "birth-record");
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      for (var field : plan.form().fields()) {
        if (sources.containsKey(field.prefill())) {
          assertThat(plan.evidence())
              .as(field.id())
              .anyMatch(evidence -> evidence.startsWith(sources.get(field.prefill())));
        }
      }
    }
  }

  @Test
  void givesEveryDemandAReasonAndABasis() {
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      assertThat(plan.needs())
          .allSatisfy(need -> assertThat(need.basis()).isNotBlank())
          .allSatisfy(need -> assertThat(need.reason().zh()).isNotBlank());
      assertThat(plan.exempt())
          .allSatisfy(exempt -> assertThat(exempt.basis()).isNotBlank())
          .allSatisfy(exempt -> assertThat(exempt.reason().zh()).isNotBlank());
      assertThat(plan.items()).noneMatch(planned -> planned.reason().isEmpty());
      assertThat(plan.leftOut()).noneMatch(left -> left.reason().isEmpty());
    }
  }

  @Test
  void asksForThePaperWheneverAnExemptionFails() {
    for (var facts : CONCLUSIONS) {
      for (var exempt : Newborn.plan(facts).exempt()) {
        for (var failure :
            List.of(Availability.NOT_FOUND, Availability.NO_ANSWER, Availability.NO_CONSENT)) {
          var failed = facts.with(Availability.factName(exempt.evidence()), failure.word());
          assertThat(Newborn.plan(failed).needs())
              .extracting(need -> need.material().id())
              .contains(exempt.material().id());
        }
      }
    }
  }

  @Test
  void changesOnlyWhatIsHandedInWhenEvidenceFails() {
    for (var facts : CONCLUSIONS) {
      var plan = Newborn.plan(facts);
      var failed = facts;
      for (var evidence : plan.evidence()) {
        failed = failed.with(Availability.factName(evidence), "noConsent");
      }
      var without = Newborn.plan(failed);
      assertThat(without.items()).isEqualTo(plan.items());
      assertThat(without.form()).isEqualTo(plan.form());
      assertThat(new TreeSet<>(materials(without))).isEqualTo(new TreeSet<>(materials(plan)));
    }
  }
}
