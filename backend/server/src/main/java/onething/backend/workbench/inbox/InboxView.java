package onething.backend.workbench.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import onething.backend.cases.CaseRow;
import onething.backend.cases.Cases;
import onething.backend.cases.Worklist;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.staff.SignedIn;
import onething.backend.workbench.frame.Head;
import onething.backend.workbench.frame.ItemWords;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.TimeWords;
import onething.backend.workbench.frame.WorkbenchLayout;
import onething.look.Icon;

/** The officer's inbox: what waits, the most pressing first, and the chosen case beside it. */
@Route(value = "", layout = WorkbenchLayout.class)
@PermitAll
public class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Cases cases;
  private final TimeWords times;
  private final SignedIn signedIn;
  private final CaseTable table;
  private final EmptyList empty = new EmptyList();
  private final CaseGlance glance;
  private final PageRow pages = new PageRow(page -> go(query().page(page)));
  private TabRow tabs = new TabRow(Role.ADMINISTRATOR, Worklist.IN_HAND, list -> {});
  private InboxQuery query = new InboxQuery(Worklist.IN_HAND, 1, "");
  private String selected = "";

  InboxView(Cases cases, SignedIn signedIn, TimeWords times, ItemWords words) {
    this.cases = cases;
    this.times = times;
    this.signedIn = signedIn;
    this.table = new CaseTable(times, this::select);
    this.glance = new CaseGlance(times, words);
    addClassName("wb-page");
  }

  @Override
  public String getPageTitle() {
    return Lists.title(query.list()) + " · 一件事办件台";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    signedIn.officer().ifPresent(officer -> enter(event, officer));
  }

  private void enter(BeforeEnterEvent event, Officer officer) {
    if (officer.role() == Role.ADMINISTRATOR) {
      event.forwardTo("kiosks");
      return;
    }
    query = InboxQuery.of(event.getLocation().getQueryParameters(), officer.role());
    tabs = new TabRow(officer.role(), query.list(), list -> go(query.with(list)));
    removeAll();
    add(head(officer), body());
    refresh(officer);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var polling =
        attach.getUI().addPollListener(poll -> signedIn.officer().ifPresent(this::refresh));
    addDetachListener(detach -> polling.remove());
  }

  private Component head(Officer officer) {
    var now = Parts.words("wb-now", Moments.now(times.now()));
    return new Head(Lists.title(query.list()), officer)
        .beside(now)
        .apart(new SearchBox(query.search(), this::search));
  }

  private Component body() {
    var sorted = Parts.words("wb-sorted", "");
    sorted.add(Icon.LIST.component(), Parts.words("", "剩得最少的在前"));
    var list =
        Parts.styled(
            new Main(Parts.block("wb-listhead", tabs, sorted), table, empty, pages), "wb-list");
    list.setId("main");
    return Parts.block("wb-inbox", list, glance);
  }

  private void refresh(Officer officer) {
    var look = Inbox.look(cases, officer, query);
    tabs.show(look.counts());
    showRows(look.rows(), officer);
    pages.show(look.page(), look.pages());
    showGlance(officer);
  }

  private void showRows(List<CaseRow> rows, Officer officer) {
    if (rows.stream().noneMatch(row -> row.caseNo().equals(selected))) {
      selected = rows.isEmpty() ? "" : rows.getFirst().caseNo();
    }
    table.setVisible(!rows.isEmpty());
    empty.setVisible(rows.isEmpty());
    empty.show(emptyWords(officer));
    table.show(rows, selected);
  }

  private Lists.Empty emptyWords(Officer officer) {
    return query.search().isEmpty()
        ? Lists.empty(query.list(), officer.role())
        : new Lists.Empty("这一栏没有“" + query.search() + "”", "换一栏看看，或者把编号再对一遍：凭条上印着，带横线的那一行。");
  }

  private void showGlance(Officer officer) {
    cases
        .byNumber(selected, officer)
        .ifPresentOrElse(view -> glance.show(view, query.parameters()), glance::showNothing);
  }

  private void select(String caseNo) {
    selected = caseNo;
    signedIn.officer().ifPresent(this::refresh);
  }

  private void search(String typed) {
    var number = InboxQuery.normal(typed);
    var officer = signedIn.officer();
    if (officer.flatMap(who -> cases.byNumber(number, who)).isPresent()) {
      getUI().ifPresent(ui -> ui.navigate("cases/" + number, query.parameters()));
    } else {
      go(query.search(number));
    }
  }

  private InboxQuery query() {
    return query;
  }

  private void go(InboxQuery next) {
    getUI().ifPresent(ui -> ui.navigate(InboxView.class, next.parameters()));
  }
}
