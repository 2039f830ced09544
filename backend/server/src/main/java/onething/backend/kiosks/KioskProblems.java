package onething.backend.kiosks;

import onething.contract.Problem;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import onething.contract.json.MalformedJson.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever goes wrong at the kiosks' door into a problem, without its inside. */
@RestControllerAdvice(annotations = KioskEndpoint.class)
class KioskProblems {

  private static final Logger LOG = LoggerFactory.getLogger(KioskProblems.class);
  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  @ExceptionHandler
  ResponseEntity<byte[]> known(KioskProblem problem) {
    return answer(problem.problem());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> malformed(MalformedJson malformed) {
    return malformed.reason() == Reason.BEYOND_LIMITS
        ? answer(new Problem("about:blank", "The body is beyond the limits", 413, "tooLarge"))
        : answer(new Problem("about:blank", "The body is not as agreed", 400, "malformed"));
  }

  /** The database is away or busy: the kiosk shall come again. */
  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<byte[]> database(RuntimeException fault) {
    return fault instanceof NonTransientDataAccessException
            && !(fault instanceof NonTransientDataAccessResourceException)
        ? fault(fault)
        : away(fault);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> fault(RuntimeException fault) {
    LOG.error("A kiosk's request failed: {}", where(fault));
    return answer(new Problem("about:blank", "The backend failed", 500, "fault"));
  }

  private static ResponseEntity<byte[]> away(RuntimeException fault) {
    LOG.warn("The database does not answer: {}", fault.getClass().getSimpleName());
    return answer(new Problem("about:blank", "Not available at present", 503, "unavailable"));
  }

  /** The class and the place, never the message: it may quote what a citizen wrote. */
  private static String where(RuntimeException fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  static ResponseEntity<byte[]> answer(Problem problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(JSON.write(problem));
  }
}
