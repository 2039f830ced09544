package onething.contract;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All that one citizen hands in at once. It leaves the kiosk sealed only ({@code
 * onething.contract.sealing}) and never touches a disk in clear.
 *
 * @param caseNo case number made on the kiosk ({@link onething.contract.number.CaseNumber})
 * @param idempotencyKey a random UUID; the same key means the same submission, however often sent
 * @param citizenToken opaque token of the citizen's page ({@link
 *     onething.contract.number.CitizenToken})
 * @param kiosk code of the kiosk, for example {@code K03}
 * @param bundle code of the bundle, for example {@code newborn}
 * @param catalogueVersion version of the catalogue that guided the citizen
 * @param facts answers and {@code evidence.*} facts from which the plan was made
 * @param plan the plan's canonical text, which the backend recomputes and compares
 * @param applicant who hands in
 * @param form values of the merged form by field id
 * @param materials scanned materials, one PDF each
 * @param exemptions materials that need not be handed in, and why
 * @param consent what the citizen agreed to
 * @param signature how the citizen signed
 * @param submittedAt instant at which the citizen pressed submit
 * @param language {@code zh} or {@code en}
 */
public record Submission(
    String caseNo,
    String idempotencyKey,
    String citizenToken,
    String kiosk,
    String bundle,
    String catalogueVersion,
    Map<String, String> facts,
    String plan,
    Applicant applicant,
    Map<String, FormValue> form,
    List<MaterialFile> materials,
    List<ExemptionUse> exemptions,
    Consent consent,
    Signature signature,
    Instant submittedAt,
    String language) {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");

  public Submission {
    facts = sorted(facts);
    form = sorted(form);
    materials = List.copyOf(materials);
    exemptions = List.copyOf(exemptions);
  }

  /** Keeps personal data out of logs and traces. */
  @Override
  public String toString() {
    return "Submission[" + caseNo + "]";
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    map.forEach(Submission::sound);
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static void sound(String id, Object value) {
    Objects.requireNonNull(value);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("Not an id of a fact or field");
    }
  }
}
