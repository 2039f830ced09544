package onething.backend.cases.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseRow;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseView;
import onething.backend.cases.Cases;
import onething.backend.cases.ChainCheck;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.EventView;
import onething.backend.cases.NewCase;
import onething.backend.cases.Revealed;
import onething.backend.cases.Worklist;
import onething.backend.cases.machine.Authority;
import onething.backend.cases.machine.BundleCase;
import onething.backend.cases.machine.CaseEvent;
import onething.backend.cases.machine.Deadlines;
import onething.backend.cases.machine.ItemPlan;
import onething.backend.staff.Officer;
import onething.contract.MaterialFile;
import onething.contract.Submission;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Cases} on PostgreSQL. */
class StoredCases implements Cases {

  private final CaseTables tables;
  private final CaseOpener opener;
  private final CaseFiles files;
  private final Histories histories;
  private final Views views;
  private final Standings standings;
  private final Worklists worklists;
  private final Handling handling;
  private final Chain chain;
  private final Deadlines deadlines;
  private final Timekeeper time;

  StoredCases(
      CaseTables tables,
      CaseOpener opener,
      CaseFiles files,
      Histories histories,
      Views views,
      Standings standings,
      Worklists worklists,
      Handling handling,
      Chain chain,
      Deadlines deadlines,
      Timekeeper time) {
    this.tables = tables;
    this.opener = opener;
    this.files = files;
    this.histories = histories;
    this.views = views;
    this.standings = standings;
    this.worklists = worklists;
    this.handling = handling;
    this.chain = chain;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseStanding open(NewCase newCase) {
    Submission submission = newCase.submission();
    Instant now = time.now();
    Instant receiveBy = deadlines.receiveBy(now);
    BundleCase.arrived(
        submission.caseNo(), newCase.items().stream().map(ItemPlan::of).toList(), receiveBy);
    opener.open(newCase, firstLink(submission, receiveBy, now), now, receiveBy);
    files.add(newCase);
    return standings.of(tables.byNumber(submission.caseNo()).orElseThrow());
  }

  private List<Chain.Link> firstLink(Submission submission, Instant receiveBy, Instant now) {
    CaseEvent submitted =
        new CaseEvent.Submitted(
            submission.kiosk(),
            submission.catalogueVersion(),
            Chain.hash("", submission.plan()),
            receiveBy);
    return chain.link(
        submission.caseNo(),
        0,
        Chain.START,
        List.of(submitted),
        "kiosk:" + submission.kiosk(),
        now);
  }

  @Override
  public Optional<String> alike(String likeness) {
    return tables.alike(likeness);
  }

  @Override
  public Optional<CaseView> byNumber(String caseNo, Officer who) {
    return seen(caseNo, who).map(stored -> views.of(stored, who));
  }

  @Override
  public Optional<CaseStanding> byTokenHash(String tokenHash) {
    return tables.byTokenHash(tokenHash).map(standings::of);
  }

  @Override
  public List<CaseRow> worklist(Officer who, Worklist which) {
    return worklists.rows(who, which);
  }

  @Override
  public int count(Officer who, Worklist which) {
    return worklists.count(who, which);
  }

  @Override
  public CommandResult handle(Officer who, Command command) {
    return handling.handle(who, command);
  }

  @Override
  public List<EventView> events(String caseNo, Officer who) {
    return seen(caseNo, who).stream()
        .flatMap(stored -> histories.of(caseNo).stream().map(link -> EventWords.view(stored, link)))
        .toList();
  }

  @Override
  public ChainCheck verify(String caseNo) {
    return tables.byNumber(caseNo).map(histories::verify).orElseGet(ChainCheck.NotFound::new);
  }

  @Override
  public Revealed reveal(String caseNo, Officer who) {
    if (revealable(caseNo, who).isEmpty()) {
      return new Revealed.NotShown();
    }
    handling.accessed(who, caseNo, "applicant");
    CaseFiles.CaseFile file = files.of(caseNo).orElseThrow();
    return new Revealed.Shown(Views.clear(file.applicant()), Views.form(file, false));
  }

  @Override
  public Optional<MaterialFile> material(String caseNo, String materialId, Officer who) {
    Optional<MaterialFile> found =
        revealable(caseNo, who).flatMap(stored -> files.material(caseNo, materialId));
    found.ifPresent(
        file -> handling.accessedOnce(who, caseNo, "material:" + materialId, time.startOfToday()));
    return found;
  }

  private Optional<StoredCase> seen(String caseNo, Officer who) {
    return tables.byNumber(caseNo).filter(stored -> Authority.sees(who, stored.whole()));
  }

  private Optional<StoredCase> revealable(String caseNo, Officer who) {
    return tables.byNumber(caseNo).filter(stored -> Authority.mayReveal(who, stored.whole()));
  }
}
