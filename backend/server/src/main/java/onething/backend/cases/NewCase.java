package onething.backend.cases;

import java.util.List;
import java.util.Optional;
import onething.catalogue.Bundle;
import onething.catalogue.Plan;
import onething.catalogue.Text;
import onething.contract.Submission;

/**
 * A submission that was checked and becomes a case.
 *
 * @param submission what the kiosk sent; its plan was recomputed and found equal
 * @param bundleName name of the bundle
 * @param items the planned items, in the plan's order; see {@link NewItem#of}
 * @param labels names of the form's fields and of the materials, as officers read them
 * @param likeness opaque fingerprint that is equal for submissions of the same matter (same
 *     applicant, same child); compared only, never shown
 * @param similarTo number of an earlier case of the same matter, if there is one
 */
public record NewCase(
    Submission submission,
    Text bundleName,
    List<NewItem> items,
    CaseLabels labels,
    String likeness,
    Optional<String> similarTo) {

  public NewCase {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A case has at least one item");
    }
  }

  /** A case of a submission whose plan is this one. */
  public static NewCase of(
      Submission submission,
      Bundle bundle,
      Plan plan,
      String likeness,
      Optional<String> similarTo) {
    return new NewCase(
        submission,
        bundle.name(),
        plan.items().stream().map(NewItem::of).toList(),
        CaseLabels.of(plan),
        likeness,
        similarTo);
  }
}
