package onething.kiosk.backend;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import onething.contract.Acknowledgement;
import onething.contract.KioskApi;
import onething.contract.sealing.SealedSubmission;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Sends over HTTP. Only the backend's own, complete acknowledgement of this very submission counts
 * as success; only its own judgement of this submission counts as refusal. All else is "no line".
 */
final class HttpSubmissionLine implements SubmissionLine {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** The words by which the backend judges a submission, see {@code docs/security.md}. */
  private static final Set<String> JUDGEMENTS =
      Set.of("otherBody", "otherKiosk", "foreignKey", "malformed", "tooLarge");

  private final BackendLink link;

  HttpSubmissionLine(BackendLink link) {
    this.link = link;
  }

  @Override
  public Sent send(SealedSubmission sealed) {
    return link.api(LIMIT).map(api -> send(api, sealed)).orElseGet(() -> noLine("notEnrolled"));
  }

  private static Sent send(KioskApi api, SealedSubmission sealed) {
    try {
      return judged(Optional.ofNullable(api.submit(sealed)), sealed);
    } catch (ResourceAccessException e) {
      return noLine("unreachable");
    } catch (RestClientResponseException e) {
      return answered(e);
    } catch (RestClientException e) {
      return noLine("notUnderstood");
    }
  }

  private static Sent judged(Optional<Acknowledgement> answer, SealedSubmission sealed) {
    return answer
        .filter(a -> a.caseNo().equals(sealed.caseNo()))
        .<Sent>map(Sent.Acknowledged::new)
        .orElseGet(() -> noLine("notUnderstood"));
  }

  private static Sent answered(RestClientResponseException e) {
    ProblemAnswer problem = ProblemAnswer.of(e);
    if (problem.code().filter(JUDGEMENTS::contains).isPresent()) {
      return new Sent.Refused(problem.code().orElseThrow());
    }
    return problem.code().isPresent() && e.getStatusCode().value() == 500
        ? new Sent.Failed("backendFault")
        : new Sent.NoLine(problem.code().orElse("notUnderstood"), problem.retryAfter());
  }

  private static Sent noLine(String reason) {
    return new Sent.NoLine(reason, Duration.ZERO);
  }
}
