package onething.kiosk.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import onething.contract.Acknowledgement;
import onething.contract.Acknowledgement.Outcome;
import onething.contract.sealing.SealedSubmission;
import onething.kiosk.backend.Sent;
import onething.kiosk.backend.SubmissionLine;

/** A line that answers as told, and by success when nothing was told. */
final class FakeLine implements SubmissionLine {

  final List<SealedSubmission> received = new ArrayList<>();
  private final Deque<Sent> answers = new ArrayDeque<>();

  static Sent noLine() {
    return new Sent.NoLine("unreachable", Duration.ZERO);
  }

  void answers(Sent... next) {
    answers.addAll(List.of(next));
  }

  @Override
  public synchronized Sent send(SealedSubmission sealed) {
    received.add(sealed);
    return Optional.ofNullable(answers.poll())
        .orElseGet(() -> acknowledged(sealed.caseNo(), Outcome.RECEIVED_NEW));
  }

  List<String> numbers() {
    return received.stream().map(SealedSubmission::caseNo).toList();
  }

  static Sent acknowledged(String caseNo, Outcome outcome) {
    return new Sent.Acknowledged(new Acknowledgement(caseNo, outcome, Optional.empty()));
  }
}
