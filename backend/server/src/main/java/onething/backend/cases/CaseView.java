package onething.backend.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onething.catalogue.Text;

/**
 * A case as one officer may see it.
 *
 * @param standing where it and its items stand
 * @param kiosk code of the kiosk it came from
 * @param catalogueVersion version it was filed under
 * @param arrivedAt when it reached this server; the window's clock starts here
 * @param clock the clock that runs for this officer, if one does
 * @param allowed what this officer may do to the whole case now
 * @param items what this officer may do to each item now, in the same order as the standing's
 * @param applicant who handed in, masked
 * @param form values of the form; sensitive ones masked
 * @param materials what was handed in
 * @param exemptions what need not be handed in
 */
public record CaseView(
    CaseStanding standing,
    String kiosk,
    String catalogueVersion,
    Instant arrivedAt,
    TimeLeft clock,
    Set<CaseAction> allowed,
    List<ItemCaseView> items,
    ApplicantView applicant,
    List<FormRow> form,
    List<MaterialView> materials,
    List<ExemptionView> exemptions) {

  public CaseView {
    allowed = Set.copyOf(allowed);
    items = List.copyOf(items);
    form = List.copyOf(form);
    materials = List.copyOf(materials);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * An item with what this officer may do.
   *
   * @param standing where it stands
   * @param allowed what this officer may do to it now
   * @param clock time left until it is due
   */
  public record ItemCaseView(ItemStanding standing, Set<CaseAction> allowed, TimeLeft clock) {
    public ItemCaseView {
      allowed = Set.copyOf(allowed);
    }
  }

  /**
   * Who handed in. Masked unless it comes from {@link Cases#reveal}.
   *
   * @param role for example {@code mother}
   * @param name name
   * @param idNumber number of the document
   * @param documentKind kind of the document
   */
  public record ApplicantView(String role, String name, String idNumber, String documentKind) {
    @Override
    public String toString() {
      return "ApplicantView[" + role + "]";
    }
  }

  /**
   * A value of the form.
   *
   * @param id id of the field
   * @param label name of the field
   * @param value shown value
   * @param source where it came from ({@code CARD}, {@code TYPED}, …)
   * @param masked whether the value is masked
   */
  public record FormRow(String id, Text label, String value, String source, boolean masked) {
    @Override
    public String toString() {
      return "FormRow[" + id + "]";
    }
  }

  /**
   * A material that was handed in.
   *
   * @param id id of the material
   * @param name its name
   * @param pages number of pages
   * @param bytes size of the PDF
   * @param sha256 digest of the PDF in hex
   * @param verdicts words of the scan's quality verdict per page
   */
  public record MaterialView(
      String id, Text name, int pages, int bytes, String sha256, List<String> verdicts) {
    public MaterialView {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * A material that need not be handed in.
   *
   * @param material id of the material
   * @param name its name
   * @param by what stands in for it ({@code LICENCE}, {@code SHARED_DATA}, …)
   * @param evidence reference of the registry, or id of the item whose result is used
   */
  public record ExemptionView(String material, Text name, String by, String evidence) {}
}
