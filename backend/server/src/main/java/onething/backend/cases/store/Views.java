package onething.backend.cases.store;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onething.backend.cases.CaseLabels;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseView;
import onething.backend.cases.machine.Choices;
import onething.backend.cases.machine.ItemCase;
import onething.backend.staff.Officer;
import onething.contract.Applicant;
import onething.contract.FormValue;

/** A case as one officer may see it. */
final class Views {

  private final Standings standings;
  private final Timekeeper time;
  private final CaseFiles files;

  Views(Standings standings, Timekeeper time, CaseFiles files) {
    this.standings = standings;
    this.time = time;
    this.files = files;
  }

  CaseView of(StoredCase stored, Officer who) {
    String caseNo = stored.whole().caseNo();
    CaseFiles.CaseFile file = files.of(caseNo).orElseThrow();
    CaseStanding standing = standings.of(stored);
    return new CaseView(
        standing,
        stored.head().kiosk(),
        stored.head().catalogueVersion(),
        stored.head().arrivedAt(),
        time.of(standing.state()),
        Choices.ofCase(who, stored.whole()),
        items(stored, standing, who),
        masked(file.applicant()),
        form(file, true),
        materials(caseNo, file.labels()),
        exemptions(file));
  }

  private List<CaseView.ItemCaseView> items(StoredCase stored, CaseStanding standing, Officer who) {
    List<ItemCase> cases = List.copyOf(stored.whole().items().values());
    return IntStream.range(0, cases.size())
        .mapToObj(at ->
            new CaseView.ItemCaseView(
                standing.items().get(at),
                Choices.ofItem(who, cases.get(at)),
                time.of(cases.get(at).state())))
        .toList();
  }

  static CaseView.ApplicantView masked(Applicant applicant) {
    return new CaseView.ApplicantView(
        applicant.role(),
        Masking.name(applicant.name()),
        Masking.number(applicant.idNumber()),
        applicant.documentKind());
  }

  static CaseView.ApplicantView clear(Applicant applicant) {
    return new CaseView.ApplicantView(
        applicant.role(), applicant.name(), applicant.idNumber(), applicant.documentKind());
  }

  static List<CaseView.FormRow> form(CaseFiles.CaseFile file, boolean masked) {
    return file.form().entrySet().stream().map(entry -> row(entry, file.labels(), masked)).toList();
  }

  private static CaseView.FormRow row(
      Map.Entry<String, FormValue> entry, CaseLabels labels, boolean masked) {
    String id = entry.getKey();
    String value = labels.value(id, entry.getValue().value());
    boolean hide = masked && labels.sensitive().contains(id);
    return new CaseView.FormRow(
        id, labels.field(id), hide ? Masking.value(value) : value, entry.getValue().source(), hide);
  }

  private List<CaseView.MaterialView> materials(String caseNo, CaseLabels labels) {
    return files.materials(caseNo).stream()
        .map(m ->
            new CaseView.MaterialView(
                m.id(), labels.material(m.id()), m.pages(), m.bytes(), m.sha256(), m.verdicts()))
        .toList();
  }

  private static List<CaseView.ExemptionView> exemptions(CaseFiles.CaseFile file) {
    return file.exemptions().stream()
        .map(use ->
            new CaseView.ExemptionView(
                use.material(), file.labels().material(use.material()), use.by(), use.evidence()))
        .toList();
  }
}
