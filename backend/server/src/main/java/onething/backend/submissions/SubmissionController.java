package onething.backend.submissions;

import jakarta.servlet.http.HttpServletRequest;
import onething.backend.kiosks.KioskCalls;
import onething.backend.kiosks.KioskEndpoint;
import onething.contract.sealing.SealedSubmission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** Where kiosks deliver. */
@KioskEndpoint
class SubmissionController {

  private final KioskCalls calls;
  private final Intake intake;

  SubmissionController(KioskCalls calls, Intake intake) {
    this.calls = calls;
    this.intake = intake;
  }

  @PostMapping("/api/kiosk/submissions")
  ResponseEntity<byte[]> submit(HttpServletRequest request) {
    SealedSubmission sealed = calls.large(request, SealedSubmission.class);
    return calls.answer(intake.take(sealed, calls.caller()));
  }
}
