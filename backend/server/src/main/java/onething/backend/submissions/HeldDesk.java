package onething.backend.submissions;

import java.util.List;
import java.util.Optional;
import onething.backend.submissions.HeldSubmissions.Release.NotFound;
import onething.backend.submissions.HeldSubmissions.Release.Opened;
import onething.backend.submissions.HeldSubmissions.Release.StillHeld;
import onething.backend.submissions.Verdict.Doubtful;
import onething.backend.submissions.Verdict.Sound;
import onething.backend.submissions.Verdict.Unsound;
import onething.contract.sealing.SealedSubmission;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The staff's desk for what is held. */
@Service
class HeldDesk implements HeldSubmissions {

  private final SubmissionStore store;
  private final Judge judge;
  private final CaseOpening opening;
  private final TransactionTemplate transaction;

  HeldDesk(
      SubmissionStore store, Judge judge, CaseOpening opening, TransactionTemplate transaction) {
    this.store = store;
    this.judge = judge;
    this.opening = opening;
    this.transaction = transaction;
  }

  @Override
  public List<HeldSubmission> list() {
    return store.held();
  }

  @Override
  public Release checkAgain(long id, String who) {
    return decide(id, who, false);
  }

  @Override
  public Release openAnyway(long id, String who) {
    return decide(id, who, true);
  }

  private Release decide(long id, String who, boolean anyway) {
    try {
      return Optional.ofNullable(
              transaction.execute(t ->
                  store.take(id).map(s -> decide(id, s, who, anyway)).orElseGet(NotFound::new)))
          .orElseThrow();
    } catch (DuplicateKeyException e) {
      transaction.executeWithoutResult(t -> store.rename(id, HoldReason.NUMBER_TAKEN));
      return new StillHeld(HoldReason.NUMBER_TAKEN);
    }
  }

  private Release decide(long id, SealedSubmission sealed, String who, boolean anyway) {
    return switch (judge.judge(sealed)) {
      case Sound sound -> open(id, sealed, sound, who);
      case Doubtful doubtful when anyway -> open(id, sealed, doubtful.sound(), who);
      case Doubtful doubtful -> stillHeld(id, doubtful.reason());
      case Unsound unsound -> stillHeld(id, unsound.reason());
    };
  }

  private Release open(long id, SealedSubmission sealed, Sound sound, String who) {
    store.claim(sealed);
    Optional<String> similar = opening.open(sound);
    store.outcome(sealed.idempotencyKey(), false, similar);
    store.release(id, who);
    return new Opened(sealed.caseNo());
  }

  private Release stillHeld(long id, HoldReason reason) {
    store.rename(id, reason);
    return new StillHeld(reason);
  }
}
