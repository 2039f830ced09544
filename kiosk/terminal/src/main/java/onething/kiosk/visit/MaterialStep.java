package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import onething.catalogue.Material;
import onething.catalogue.Need;
import onething.device.Cancellation;
import onething.kiosk.material.PageReader;

/** Scans what is to be handed in, one material after the other. */
final class MaterialStep implements Step {

  private final Visit visit;
  private final List<Need> needs;
  private int current;
  private int selected;
  private int came;
  private ScanState state = new ScanState.Idle();
  private Optional<Cancellation> scan = Optional.empty();

  MaterialStep(Visit visit) {
    this.visit = visit;
    this.needs = new Plans(visit).now().needs();
    this.current = Math.max(0, slots().stream().map(MaterialSlot::done).toList().indexOf(false));
    this.selected = pages().size();
  }

  @Override
  public Page page() {
    List<ScannedPage> pages = pages();
    return new Page.Materials(
        slots(),
        current,
        state,
        PageViews.of(pages),
        selected,
        scan.isEmpty() && selectedPage().map(p -> p.doubtful() && !p.kept()).orElse(false),
        scan.isEmpty() && fit(pages));
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.MATERIALS);
  }

  @Override
  public void act(Action action) {
    if (scan.isPresent()) {
      whileScanning(action);
    } else {
      atRest(action);
    }
  }

  private void whileScanning(Action action) {
    if (action instanceof Action.Back) {
      scan.ifPresent(visit::callOff);
      rest(new ScanState.Idle());
    }
  }

  private void atRest(Action action) {
    switch (action) {
      case Action.ScanPages _ -> scan(Scanning.adding(material(), pages().size()));
      case Action.RescanPage _ ->
          selectedPage().ifPresent(_ -> scan(Scanning.replacing(material())));
      case Action.SelectPage a -> select(a.number());
      case Action.RotatePage _ -> selectedPage().ifPresent(this::rotate);
      case Action.DeletePage _ -> selectedPage().ifPresent(_ -> delete());
      case Action.KeepPage _ -> selectedPage().filter(ScannedPage::doubtful).ifPresent(this::keep);
      case Action.SelectMaterial a -> show(a.index());
      case Action.NextMaterial _, Action.Next _ -> next();
      case Action.Back _ -> back();
      default -> {} // does not fit this page
    }
  }

  private void scan(Scanning run) {
    state = new ScanState.Scanning(0);
    came = 0;
    scan =
        Optional.of(
            visit.send(
                Errands.Lane.SCANNER,
                cancel ->
                    run.run(
                        visit.place().devices(),
                        cancel,
                        page -> visit.tell(cancel, () -> came(run, page))),
                this::done));
    visit.turn();
  }

  private void came(Scanning run, PageReader.Result.Page page) {
    ScannedPage scanned = new ScannedPage(newKey(), page.picture(), page.quality(), false);
    if (run.replaces()) {
      papers().replace(run.material().id(), selected, scanned);
    } else {
      papers().add(run.material().id(), scanned);
      selected = pages().size();
    }
    state = new ScanState.Scanning(run.replaces() ? 1 : ++came);
    visit.turn();
  }

  /** Afterwards the first page that has to be scanned again is shown, if there is one. */
  private void done(Optional<ScanState> failure) {
    List<Boolean> fit = pages().stream().map(ScannedPage::fit).toList();
    selected = fit.contains(false) ? fit.indexOf(false) + 1 : selected;
    rest(failure.orElse(new ScanState.Idle()));
  }

  private void rest(ScanState next) {
    scan = Optional.empty();
    state = next;
    visit.turn();
  }

  private void select(int number) {
    if (number >= 1 && number <= pages().size()) {
      selected = number;
      visit.turn();
    }
  }

  private void rotate(ScannedPage page) {
    papers().replace(material().id(), selected, page.turned(newKey()));
    visit.turn();
  }

  private void delete() {
    papers().delete(material().id(), selected);
    selected = Math.min(selected, pages().size());
    rest(new ScanState.Idle());
  }

  private void keep(ScannedPage page) {
    papers().replace(material().id(), selected, page.keep());
    visit.turn();
  }

  private void show(int index) {
    if (index >= 0 && index < needs.size()) {
      current = index;
      selected = pages().size();
      rest(new ScanState.Idle());
    }
  }

  private void next() {
    if (!fit(pages())) {
      return;
    }
    int open = slots().stream().map(MaterialSlot::done).toList().indexOf(false);
    if (open < 0) {
      visit.go(new ReviewStep(visit));
    } else {
      show(open);
    }
  }

  private void back() {
    if (current == 0) {
      visit.go(new FormStep(visit));
    } else {
      show(current - 1);
    }
  }

  private List<MaterialSlot> slots() {
    return needs.stream().map(this::slot).toList();
  }

  private MaterialSlot slot(Need need) {
    Material m = need.material();
    List<ScannedPage> pages = papers().of(m.id());
    return new MaterialSlot(
        m.id(), m.name(), need.reason(), pages.size(), m.maxPages(), fit(pages));
  }

  private static boolean fit(List<ScannedPage> pages) {
    return !pages.isEmpty() && pages.stream().allMatch(ScannedPage::fit);
  }

  private Optional<ScannedPage> selectedPage() {
    List<ScannedPage> pages = pages();
    return selected >= 1 && selected <= pages.size()
        ? Optional.of(pages.get(selected - 1))
        : Optional.empty();
  }

  private List<ScannedPage> pages() {
    return papers().of(material().id());
  }

  private Material material() {
    return needs.get(current).material();
  }

  private Papers papers() {
    return visit.dossier().pages();
  }

  private String newKey() {
    return Long.toUnsignedString(visit.place().machine().random().nextLong(), 36);
  }
}
