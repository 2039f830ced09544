package onething.backend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onething.catalogue.Text;

/**
 * Where a case stands, without any personal data.
 *
 * @param caseNo number of the case
 * @param bundle code of the bundle
 * @param bundleName name of the bundle
 * @param state state of the case
 * @param items its items, in the plan's order
 * @param submittedAt when the citizen pressed submit
 * @param latest the day by which all items will be decided, as far as they still can
 * @param provisional whether that day rests on a year whose holidays are not announced yet
 * @param similarTo number of an earlier case of the same matter
 */
public record CaseStanding(
    String caseNo,
    String bundle,
    Text bundleName,
    CaseState state,
    List<ItemStanding> items,
    Instant submittedAt,
    LocalDate latest,
    boolean provisional,
    Optional<String> similarTo) {

  public CaseStanding {
    items = List.copyOf(items);
  }
}
