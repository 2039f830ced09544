package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Plan;
import onething.catalogue.Schedule;
import onething.catalogue.Text;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.outbox.OutboxFault;

/** Seals and stores. Only when it is durable does anybody say 交上了. */
final class SubmitStep implements Step {

  private final Visit visit;
  private final Submissions submissions;
  private final Signature signature;
  private Optional<Submission> prepared = Optional.empty();
  private Optional<Text> failure = Optional.empty();

  /** What came of storing. */
  private sealed interface Outcome {
    record Stored() implements Outcome {}

    record Failed() implements Outcome {}
  }

  SubmitStep(Visit visit, Signature signature) {
    this.visit = visit;
    this.submissions = new Submissions(visit);
    this.signature = signature;
  }

  @Override
  public void begin() {
    failure = Optional.empty();
    visit.send(Errands.Lane.LINE, _ -> number(), this::numbered);
  }

  @Override
  public Page page() {
    return failure
        .<Page>map(reason -> new Page.NotSubmitted(reason, whatNow()))
        .orElseGet(Page.Submitting::new);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.SIGN);
  }

  @Override
  public boolean canEnd() {
    return failure.isPresent();
  }

  @Override
  public void act(Action action) {
    if (failure.isPresent()) {
      switch (action) {
        case Action.Submit _ -> again();
        case Action.Back _ -> visit.go(new SignStep(visit));
        default -> {} // does not fit this page
      }
    }
  }

  private void again() {
    failure = Optional.empty();
    visit.turn();
    prepared.ifPresentOrElse(this::store, this::begin);
  }

  private Optional<String> number() {
    try {
      return Optional.of(visit.place().office().numbers().next());
    } catch (OutboxFault e) {
      return Optional.empty();
    }
  }

  /** Put together here, at once, so that no wipe can come between page and page. */
  private void numbered(Optional<String> caseNo) {
    KioskIdentity identity = visit.place().office().identity().get();
    if (caseNo.isPresent() && identity instanceof KioskIdentity.Enrolled enrolled) {
      Submission submission = submissions.of(caseNo.get(), enrolled.kiosk(), signature);
      prepared = Optional.of(submission);
      store(submission);
    } else {
      failed();
    }
  }

  private void store(Submission submission) {
    visit.send(Errands.Lane.LINE, _ -> stored(submission), this::came);
  }

  private Outcome stored(Submission submission) {
    try {
      visit.place().office().outbox().store(submission);
      return new Outcome.Stored();
    } catch (OutboxFault e) {
      return new Outcome.Failed();
    }
  }

  private void came(Outcome outcome) {
    switch (outcome) {
      case Outcome.Stored _ -> prepared.ifPresent(this::done);
      case Outcome.Failed _ -> failed();
    }
  }

  private void done(Submission submission) {
    Plans plans = new Plans(visit);
    Plan plan = plans.now();
    Schedule schedule = plans.schedule(plan, submission.submittedAt());
    visit.go(new DoneStep(visit, Submitted.of(visit, submission, plan, schedule)));
  }

  private void failed() {
    failure = Optional.of(new Text("没存上，所以还没交", "It could not be stored, so it is not submitted"));
    visit.turn();
  }

  private static Text whatNow() {
    return new Text(
        "您填的都还在这一页后面。可以再交一次；还不行，请到窗口办，这里不会留下您的信息。",
        "What you filled in is still here. Try once more; if it fails again, please use a window:"
            + " nothing of yours stays here.");
  }
}
