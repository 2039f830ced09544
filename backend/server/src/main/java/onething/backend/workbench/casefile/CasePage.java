package onething.backend.workbench.casefile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import onething.backend.cases.CaseView;
import onething.backend.cases.Cases;
import onething.backend.cases.TimeLeft;
import onething.backend.staff.Accounts;
import onething.backend.staff.Officer;
import onething.backend.staff.SignedIn;
import onething.backend.workbench.frame.Head;
import onething.backend.workbench.frame.ItemWords;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.TimeChip;
import onething.backend.workbench.frame.TimeWords;
import onething.backend.workbench.frame.WorkbenchLayout;
import onething.look.Icon;

/** One case: items at the left, papers in the middle, what is to do at the right. */
@Route(value = "cases/:caseNo", layout = WorkbenchLayout.class)
@PermitAll
public class CasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Cases cases;
  private final SignedIn signedIn;
  private final TimeWords times;
  private final ItemWords words;
  private final ActorNames names;
  private final Div left = Parts.block("wb-leftover");
  private Optional<CaseWork> work = Optional.empty();
  private String caseNo = "";

  CasePage(Cases cases, SignedIn signedIn, Accounts accounts, TimeWords times, ItemWords words) {
    this.cases = cases;
    this.signedIn = signedIn;
    this.times = times;
    this.words = words;
    this.names = new ActorNames(accounts);
    addClassName("wb-page");
  }

  @Override
  public String getPageTitle() {
    return caseNo + " · 一件事办件台";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    caseNo = event.getRouteParameters().get("caseNo").orElse("");
    var query = event.getLocation().getQueryParameters().getQueryString();
    removeAll();
    signedIn.officer().ifPresent(officer -> enter(officer, query));
  }

  private void enter(Officer officer, String query) {
    var found = cases.byNumber(caseNo, officer);
    var title = found.map(view -> view.standing().bundleName().zh()).orElse("没有这份办件");
    add(
        new Head(title, officer)
            .before(back(query))
            .beside(Parts.words("wb-no", found.isPresent() ? caseNo : ""), left));
    work = found.map(view -> new CaseWork(cases, officer, caseNo, words, names));
    work.ifPresentOrElse(w -> open(w, found.orElseThrow()), this::showMissing);
  }

  private void open(CaseWork opened, CaseView view) {
    opened.setId("main");
    add(opened);
    opened.open(view, this::showLeft);
  }

  private void showMissing() {
    var empty = Parts.block("wb-empty", Icon.SEARCH.component(), new H2("没有这份办件，或者不归您办"));
    empty.add(Parts.line("", "把编号再对一遍。在自助机刚交上的，过一会儿才到；待核对的在“待核对”一栏。"));
    add(Parts.styled(new Main(Parts.named(empty, "missing")), "wb-list"));
  }

  private static Anchor back(String query) {
    var back = new Anchor(query.isEmpty() ? "." : "?" + query);
    back.getElement().setAttribute("router-link", true);
    back.add(Icon.BACK.component(), new Span("办件"));
    return Parts.named(Parts.styled(back, "wb-button wb-back"), "back");
  }

  private void showLeft(TimeLeft clock) {
    left.removeAll();
    switch (clock) {
      case TimeLeft.NoClock n -> left.setVisible(false);
      case TimeLeft.Running r -> {
        left.setVisible(true);
        left.add(new TimeChip(times.chip(r), TimeWords.soon(r)));
      }
    }
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var polling =
        attach.getUI().addPollListener(poll -> work.ifPresent(w -> w.refresh(this::showLeft)));
    addDetachListener(detach -> polling.remove());
  }
}
