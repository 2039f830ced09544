package onething.backend.workbench.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onething.backend.cases.CaseRow;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseView;
import onething.backend.cases.CaseView.ApplicantView;
import onething.backend.cases.Cases;
import onething.backend.cases.ChainCheck;
import onething.backend.cases.Command;
import onething.backend.cases.CommandResult;
import onething.backend.cases.EventView;
import onething.backend.cases.NewCase;
import onething.backend.cases.Revealed;
import onething.backend.cases.Worklist;
import onething.backend.staff.Officer;
import onething.contract.MaterialFile;

/** Cases in memory: shows what a test puts in, keeps the commands, answers as the test says. */
public final class FakeCases implements Cases {

  private final Map<String, CaseView> views = new LinkedHashMap<>();
  private final Map<Worklist, List<CaseRow>> rows = new LinkedHashMap<>();
  private final List<Command> handled = new ArrayList<>();
  private final List<String> reveals = new ArrayList<>();
  private final Map<String, MaterialFile> papers = new LinkedHashMap<>();
  private List<EventView> events = List.of();
  private Function<Command, CommandResult> answer =
      command -> new CommandResult.Done(views.get(command.caseNo()).standing());

  /** Empties everything. */
  public void clear() {
    views.clear();
    rows.clear();
    handled.clear();
    reveals.clear();
    papers.clear();
    events = List.of();
    answer = command -> new CommandResult.Done(views.get(command.caseNo()).standing());
  }

  public void put(CaseView view) {
    views.put(view.standing().caseNo(), view);
  }

  public void list(Worklist list, CaseRow... listed) {
    rows.put(list, List.of(listed));
  }

  public void answer(Function<Command, CommandResult> next) {
    answer = next;
  }

  public void happened(EventView... history) {
    events = List.of(history);
  }

  public void paper(MaterialFile file) {
    papers.put(file.material(), file);
  }

  public List<Command> handled() {
    return List.copyOf(handled);
  }

  public List<String> reveals() {
    return List.copyOf(reveals);
  }

  @Override
  public CaseStanding open(NewCase newCase) {
    throw new UnsupportedOperationException("views open nothing");
  }

  @Override
  public Optional<String> alike(String likeness) {
    return Optional.empty();
  }

  @Override
  public Optional<CaseView> byNumber(String caseNo, Officer who) {
    return Optional.ofNullable(views.get(caseNo));
  }

  @Override
  public Optional<CaseStanding> byTokenHash(String tokenHash) {
    return Optional.empty();
  }

  @Override
  public List<CaseRow> worklist(Officer who, Worklist which) {
    return rows.getOrDefault(which, List.of());
  }

  @Override
  public int count(Officer who, Worklist which) {
    return worklist(who, which).size();
  }

  @Override
  public CommandResult handle(Officer who, Command command) {
    handled.add(command);
    return answer.apply(command);
  }

  @Override
  public List<EventView> events(String caseNo, Officer who) {
    return events;
  }

  @Override
  public ChainCheck verify(String caseNo) {
    return new ChainCheck.NotFound();
  }

  @Override
  public Revealed reveal(String caseNo, Officer who) {
    reveals.add(who.username());
    return new Revealed.Shown(
        new ApplicantView("mother", "张示例", "990101199603080022", "residentIdCard"),
        SampleCase.form("陈希", "张示例"));
  }

  @Override
  public Optional<MaterialFile> material(String caseNo, String materialId, Officer who) {
    return views.containsKey(caseNo)
        ? Optional.ofNullable(papers.get(materialId))
        : Optional.empty();
  }
}
