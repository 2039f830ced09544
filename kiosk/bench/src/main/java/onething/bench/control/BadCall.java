package onething.bench.control;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The caller asked for something the bench does not have. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class BadCall extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadCall(String message) {
    super(message);
  }
}
