package onething.backend.submissions;

import java.util.Optional;
import onething.backend.kiosks.KioskProblem;
import onething.backend.submissions.SubmissionStore.Known;
import onething.backend.submissions.Verdict.Doubtful;
import onething.backend.submissions.Verdict.Sound;
import onething.backend.submissions.Verdict.Unsound;
import onething.contract.Acknowledgement;
import onething.contract.Acknowledgement.Outcome;
import onething.contract.sealing.SealedSubmission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes submissions in: once each, however often they come. */
@Service
class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final SubmissionStore store;
  private final Judge judge;
  private final CaseOpening opening;
  private final TransactionTemplate transaction;

  Intake(SubmissionStore store, Judge judge, CaseOpening opening, TransactionTemplate transaction) {
    this.store = store;
    this.judge = judge;
    this.opening = opening;
    this.transaction = transaction;
  }

  /**
   * Takes one in; durable when it returns.
   *
   * @param caller kiosk whose certificate brought it
   * @throws KioskProblem 403 if it names another kiosk, 404 if another kiosk has the key, 409 if
   *     the key came before with another body
   */
  Acknowledgement take(SealedSubmission sealed, String caller) {
    if (!sealed.kiosk().equals(caller)) {
      throw new KioskProblem(403, "otherKiosk", "The submission is of another kiosk");
    }
    return store
        .known(sealed.idempotencyKey())
        .map(known -> again(known, sealed))
        .orElseGet(() -> first(sealed));
  }

  private static Acknowledgement again(Known known, SealedSubmission sealed) {
    if (!known.kiosk().equals(sealed.kiosk())) {
      throw new KioskProblem(404, "foreignKey", "No such submission");
    }
    if (!known.digest().equals(sealed.digest())) {
      throw new KioskProblem(409, "otherBody", "The key came before with another body");
    }
    Outcome outcome = known.held() ? Outcome.QUARANTINED : Outcome.KNOWN_ALREADY;
    return new Acknowledgement(known.caseNo(), outcome, known.similarCaseNo());
  }

  private Acknowledgement first(SealedSubmission sealed) {
    try {
      return switch (judge.judge(sealed)) {
        case Sound sound -> open(sealed, sound);
        case Doubtful doubtful -> hold(sealed, doubtful.reason());
        case Unsound unsound -> hold(sealed, unsound.reason());
      };
    } catch (RuntimeException e) {
      if (mayPass(e)) {
        throw e;
      }
      // It would fail each time it comes, and the kiosk could do nothing about it.
      LOG.error("A submission could not be handled: {}", e.getClass().getName());
      return hold(sealed, HoldReason.FAULT);
    }
  }

  /** Whether a later delivery may fare better, or the kiosk itself is told why not. */
  private static boolean mayPass(RuntimeException e) {
    return e instanceof KioskProblem
        || e instanceof TransactionException
        || e instanceof TransientDataAccessException
        || e instanceof RecoverableDataAccessException
        || e instanceof NonTransientDataAccessResourceException;
  }

  private Acknowledgement open(SealedSubmission sealed, Sound sound) {
    try {
      return inTransaction(sealed, () -> opened(sealed, sound));
    } catch (DuplicateKeyException e) {
      return hold(sealed, HoldReason.NUMBER_TAKEN);
    }
  }

  private Acknowledgement opened(SealedSubmission sealed, Sound sound) {
    Optional<String> similar = opening.open(sound);
    store.outcome(sealed.idempotencyKey(), false, similar);
    return new Acknowledgement(sealed.caseNo(), Outcome.RECEIVED_NEW, similar);
  }

  private Acknowledgement hold(SealedSubmission sealed, HoldReason reason) {
    LOG.warn("A submission of {} is held: {}", sealed.kiosk(), reason);
    if (reason == HoldReason.BAD_SIGNATURE) {
      return heldWithoutKey(sealed);
    }
    return inTransaction(sealed, () -> held(sealed, reason));
  }

  private Acknowledgement held(SealedSubmission sealed, HoldReason reason) {
    store.hold(sealed, reason);
    store.outcome(sealed.idempotencyKey(), true, Optional.empty());
    return quarantined(sealed);
  }

  /** What nobody signed must not take the key away from the true submission. */
  private Acknowledgement heldWithoutKey(SealedSubmission sealed) {
    transaction.executeWithoutResult(t -> store.hold(sealed, HoldReason.BAD_SIGNATURE));
    return quarantined(sealed);
  }

  private static Acknowledgement quarantined(SealedSubmission sealed) {
    return new Acknowledgement(sealed.caseNo(), Outcome.QUARANTINED, Optional.empty());
  }

  /** Claims the key and works, or answers as the delivery that was quicker. */
  private Acknowledgement inTransaction(SealedSubmission sealed, Work work) {
    Optional<Acknowledgement> done =
        transaction.execute(t -> store.claim(sealed) ? Optional.of(work.done()) : Optional.empty());
    if (done == null || done.isEmpty()) {
      return again(store.known(sealed.idempotencyKey()).orElseThrow(), sealed);
    }
    return done.orElseThrow();
  }

  @FunctionalInterface
  private interface Work {
    Acknowledgement done();
  }
}
