package onething.backend.workbench.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onething.backend.cases.CaseAction;
import onething.backend.cases.CaseRow;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.CaseState;
import onething.backend.cases.CaseView;
import onething.backend.cases.CaseView.ApplicantView;
import onething.backend.cases.CaseView.ExemptionView;
import onething.backend.cases.CaseView.FormRow;
import onething.backend.cases.CaseView.ItemCaseView;
import onething.backend.cases.CaseView.MaterialView;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.cases.TimeLeft;
import onething.catalogue.Text;

/** A newborn's case in whatever state a test needs. */
public final class SampleCase {

  /** Monday, 23 November 2026, 10:24 in Shanghai. */
  public static final Instant NOW = Instant.parse("2026-11-23T02:24:00Z");

  /** Names and departments of the seven items. */
  private static final Map<String, List<String>> ITEMS = items();

  private final String caseNo;
  private final Map<String, ItemState> states = new LinkedHashMap<>();
  private final Map<String, Set<CaseAction>> allowed = new LinkedHashMap<>();
  private final Map<String, List<Text>> waitingFor = new LinkedHashMap<>();
  private CaseState state = new CaseState.Submitted(NOW.plus(Duration.ofMinutes(80)));
  private Set<CaseAction> caseActions = Set.of();
  private Optional<String> similarTo = Optional.empty();
  private String applicant = "张**";
  private Instant due = NOW.plus(Duration.ofMinutes(80));

  private SampleCase(String caseNo) {
    this.caseNo = caseNo;
    ITEMS.keySet().forEach(item -> states.put(item, new ItemState.Arrived()));
  }

  /** A case that has just arrived. */
  public static SampleCase arrived(String caseNo) {
    return new SampleCase(caseNo);
  }

  /** A case the window has received, with every item waiting to be accepted. */
  public static SampleCase received(String caseNo) {
    var sample = new SampleCase(caseNo);
    sample.state = new CaseState.Received(NOW.minus(Duration.ofHours(1)));
    ITEMS.keySet().forEach(item -> sample.states.put(item, new ItemState.ToAccept(NOW)));
    return sample;
  }

  private static Map<String, List<String>> items() {
    var items = new LinkedHashMap<String, List<String>>();
    items.put("birth-certificate", List.of("《出生医学证明》办理", "health", "县卫健委"));
    items.put("vaccination", List.of("预防接种证办理", "health", "县卫健委"));
    items.put("household", List.of("户口登记", "police", "县公安局"));
    items.put("social-card", List.of("社会保障卡申领", "hrss", "县人社局"));
    items.put("maternity-claim", List.of("生育医疗费用报销", "medins", "县医保局"));
    items.put("medical-insurance", List.of("城乡居民基本医疗保险参保登记", "medins", "县医保局"));
    items.put("parenting", List.of("科学育儿指导登记", "health", "县卫健委"));
    return items;
  }

  public SampleCase item(String item, ItemState itemState, CaseAction... actions) {
    states.put(item, itemState);
    allowed.put(item, Set.of(actions));
    return this;
  }

  public SampleCase waiting(String item, String forWhat) {
    states.put(item, new ItemState.AwaitingPrerequisite(NOW));
    waitingFor.put(item, List.of(new Text(forWhat, forWhat)));
    return this;
  }

  public SampleCase allow(CaseAction... actions) {
    caseActions = Set.of(actions);
    return this;
  }

  public SampleCase similarTo(String other) {
    similarTo = Optional.of(other);
    return this;
  }

  public SampleCase by(String maskedName) {
    applicant = maskedName;
    return this;
  }

  public SampleCase due(Instant instant) {
    due = instant;
    return this;
  }

  public SampleCase is(CaseState caseState) {
    state = caseState;
    return this;
  }

  public CaseRow row(String step) {
    return new CaseRow(
        caseNo,
        "newborn",
        new Text("新生儿出生", "A child is born"),
        new Text(step, step),
        clock(),
        applicant,
        "K03",
        NOW.minus(Duration.ofHours(1)),
        state);
  }

  public CaseView view() {
    var standing = standing();
    return new CaseView(
        standing,
        "K03",
        "2026.11-3f9c01ab7d2e",
        NOW.minus(Duration.ofMinutes(59)),
        clock(),
        caseActions,
        standing.items().stream().map(this::itemView).toList(),
        new ApplicantView("mother", applicant, "9901**********0022", "residentIdCard"),
        form("陈希", "张**"),
        materials(),
        List.of(
            new ExemptionView("marriage-certificate", new Text("结婚证", ""), "LICENCE", "REG-0001"),
            new ExemptionView("birth-record", new Text("出生医学记录", ""), "SHARED_DATA", "REG-0002")));
  }

  private static List<MaterialView> materials() {
    return List.of(
        new MaterialView(
            "hospital-bill",
            new Text("住院收费票据", ""),
            3,
            90_000,
            "00",
            List.of("GOOD", "GOOD", "GOOD")),
        new MaterialView("name-form", new Text("孩子姓名确认书", ""), 1, 30_000, "00", List.of("GOOD")));
  }

  public static List<FormRow> form(String child, String mother) {
    return List.of(
        new FormRow("childName", new Text("孩子姓名", ""), child, "TYPED", false),
        new FormRow("motherName", new Text("母亲姓名", ""), mother, "CARD", true));
  }

  private TimeLeft clock() {
    var working = Duration.between(NOW, due);
    var urgency =
        working.isNegative()
            ? TimeLeft.Urgency.OVERDUE
            : working.toHours() < 2
                ? TimeLeft.Urgency.SOON
                : working.toHours() < 8 ? TimeLeft.Urgency.TODAY : TimeLeft.Urgency.LATER;
    return state.closed() ? new TimeLeft.NoClock() : new TimeLeft.Running(due, working, urgency);
  }

  private CaseStanding standing() {
    var items = new ArrayList<ItemStanding>();
    states.forEach((id, itemState) -> items.add(standing(id, itemState)));
    return new CaseStanding(
        caseNo,
        "newborn",
        new Text("新生儿出生", "A child is born"),
        state,
        items,
        NOW.minus(Duration.ofHours(1)),
        LocalDate.of(2026, 12, 4),
        false,
        similarTo);
  }

  private ItemStanding standing(String id, ItemState itemState) {
    var words = ITEMS.get(id);
    return new ItemStanding(
        id,
        new Text(words.get(0), id),
        new Text(words.get(0), id),
        words.get(1),
        new Text(words.get(2), words.get(1)),
        itemState,
        Optional.of(due),
        waitingFor.getOrDefault(id, List.of()));
  }

  private ItemCaseView itemView(ItemStanding standing) {
    return new ItemCaseView(
        standing,
        allowed.getOrDefault(standing.id(), Set.of()),
        new TimeLeft.Running(due, Duration.between(NOW, due), TimeLeft.Urgency.LATER));
  }
}
