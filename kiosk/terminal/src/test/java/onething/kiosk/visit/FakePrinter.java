package onething.kiosk.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onething.device.DeviceStatus;
import onething.device.printer.JobId;
import onething.device.printer.PaperLevel;
import onething.device.printer.PrintOutcome;
import onething.device.printer.SlipElement;
import onething.device.printer.SlipJob;
import onething.device.printer.SlipPrinter;

/** A printer that answers as a test wants. */
final class FakePrinter implements SlipPrinter {

  private final List<SlipJob> jobs = new ArrayList<>();
  private Function<JobId, PrintOutcome> answer = PrintOutcome.Printed::new;

  void answer(Function<JobId, PrintOutcome> next) {
    answer = next;
  }

  List<SlipJob> jobs() {
    return jobs;
  }

  /** The words of the last slip. */
  List<String> words() {
    return jobs.getLast().elements().stream()
        .filter(SlipElement.Text.class::isInstance)
        .map(e -> ((SlipElement.Text) e).value())
        .toList();
  }

  @Override
  public PrintOutcome print(SlipJob job, Duration limit) {
    jobs.add(job);
    return answer.apply(job.id());
  }

  @Override
  public PaperLevel paper() {
    return PaperLevel.FULL;
  }

  @Override
  public String id() {
    return "slip-printer";
  }

  @Override
  public DeviceStatus status() {
    return DeviceStatus.READY;
  }

  @Override
  public void close() {}
}
