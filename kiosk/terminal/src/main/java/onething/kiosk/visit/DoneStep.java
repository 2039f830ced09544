package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Language;
import onething.device.Cancellation;
import onething.device.idcard.IdCardReader;
import onething.device.printer.JobId;
import onething.device.printer.PrintOutcome;
import onething.device.printer.SlipJob;
import onething.kiosk.outbox.Delivery;
import onething.kiosk.slip.SlipLayout;

/** 交上了. Prints the slip, and says of it only what is known. */
final class DoneStep implements Step {

  /** A paper roll is no toy. */
  private static final int MOST_COPIES = 3;

  private final Visit visit;
  private final Submitted submitted;
  private SlipState slip = new SlipState.Printing();
  private DeliveryState delivery = DeliveryState.QUEUED;
  private Optional<String> similar = Optional.empty();
  private Optional<Cancellation> looking = Optional.empty();
  private boolean watching = true;
  private boolean cardLeft;
  private int copies;

  DoneStep(Visit visit, Submitted submitted) {
    this.visit = visit;
    this.submitted = submitted;
  }

  /** From here on nothing about the person is needed, so nothing is kept. */
  @Override
  public void begin() {
    visit.dossier().forgetPerson();
    print();
    delivered();
  }

  @Override
  public void tick() {
    if (watching && looking.isEmpty()) {
      IdCardReader reader = visit.place().devices().reader();
      looking = Optional.of(visit.look(Errands.Lane.CARD, _ -> reader.cardPresent(), this::seen));
    }
  }

  @Override
  public Page page() {
    return new Page.Done(
        submitted.bundle(),
        submitted.caseNo(),
        submitted.trackUrl(),
        submitted.departments(),
        delivery,
        slip,
        submitted.dates(),
        submitted.provisional(),
        !printing() && copies < MOST_COPIES,
        similar,
        cardLeft);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.SIGN);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.SlipCameOut a -> answered(a.yes());
      case Action.PrintAgain _ -> again();
      case Action.Finish _ -> visit.finish();
      default -> {} // does not fit this page
    }
  }

  /** The outbox has news; they are asked for off the thread. */
  void delivered() {
    String caseNo = submitted.caseNo();
    visit.look(
        Errands.Lane.LINE, _ -> visit.place().office().outbox().stateOf(caseNo), this::standing);
  }

  private void standing(Delivery news) {
    switch (news) {
      case Delivery.Queued _ -> delivery = DeliveryState.QUEUED;
      case Delivery.Delivered d -> {
        delivery = DeliveryState.DELIVERED;
        similar = d.similarCaseNo();
      }
      case Delivery.Refused _, Delivery.Quarantined _ -> delivery = DeliveryState.CHECKING;
    }
    visit.redraw();
  }

  private void print() {
    slip = new SlipState.Printing();
    JobId job = new JobId(submitted.caseNo() + "/" + (copies + 1));
    boolean english = visit.preferences().language() == Language.EN;
    SlipJob paper =
        new SlipJob(
            job, SlipLayout.of(submitted.slip(visit.place().hall().name(), english, copies > 0)));
    visit.send(
        Errands.Lane.PRINTER,
        _ -> visit.place().devices().printer().print(paper, visit.place().rules().times().slip()),
        outcome -> came(job, outcome));
  }

  /** An outcome of another job says nothing about this slip. */
  private void came(JobId job, PrintOutcome outcome) {
    slip = job.equals(outcome.id()) ? SlipWords.state(outcome) : new SlipState.Unconfirmed();
    visit.turn();
  }

  private void answered(boolean yes) {
    if (slip instanceof SlipState.Ask) {
      slip = yes ? new SlipState.Printed() : SlipWords.didNotComeOut();
      visit.turn();
    }
  }

  private void again() {
    if (!printing() && copies < MOST_COPIES) {
      copies++;
      print();
      visit.turn();
    }
  }

  private boolean printing() {
    return slip instanceof SlipState.Printing;
  }

  private void seen(boolean card) {
    looking = Optional.empty();
    watching = card;
    if (card != cardLeft) {
      cardLeft = card;
      visit.redraw();
    }
  }
}
