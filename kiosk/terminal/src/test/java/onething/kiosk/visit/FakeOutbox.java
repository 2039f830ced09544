package onething.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onething.contract.Submission;
import onething.kiosk.outbox.CaseNumbers;
import onething.kiosk.outbox.Delivery;
import onething.kiosk.outbox.Outbox;
import onething.kiosk.outbox.OutboxFault;
import onething.kiosk.outbox.Stored;

/** An outbox in memory, with a disk that can be full. */
final class FakeOutbox implements Outbox, CaseNumbers {

  private final List<Submission> stored = new ArrayList<>();
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private Delivery delivery = new Delivery.Queued();
  private boolean full;
  private int running;

  List<Submission> stored() {
    return stored;
  }

  void full(boolean now) {
    full = now;
  }

  void deliver(Delivery news) {
    delivery = news;
    listeners.forEach(listener -> listener.accept(stored.getLast().caseNo()));
  }

  @Override
  public Stored store(Submission submission) {
    if (full) {
      throw new OutboxFault("diskFull");
    }
    stored.add(submission);
    return new Stored(submission.caseNo());
  }

  @Override
  public String next() {
    return "K03-261123-%04d-X".formatted(++running);
  }

  @Override
  public Delivery stateOf(String caseNo) {
    return delivery;
  }

  @Override
  public int waiting() {
    return stored.size();
  }

  @Override
  public void nudge() {}

  @Override
  public Subscription onChange(Consumer<String> caseNo) {
    listeners.add(caseNo);
    return () -> listeners.remove(caseNo);
  }
}
