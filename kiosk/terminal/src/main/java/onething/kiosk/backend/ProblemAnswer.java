package onething.kiosk.backend;

import java.time.Duration;
import java.util.Optional;
import onething.contract.Problem;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientResponseException;

/**
 * An error answer.
 *
 * @param code the backend's word, if the answer is really the backend's
 * @param retryAfter pause it asked for; zero if none
 */
record ProblemAnswer(Optional<String> code, Duration retryAfter) {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);
  private static final int LONGEST_SECONDS = 3600;

  static ProblemAnswer of(RestClientResponseException e) {
    HttpHeaders headers = Optional.ofNullable(e.getResponseHeaders()).orElseGet(HttpHeaders::new);
    return new ProblemAnswer(code(e, headers), retryAfter(headers));
  }

  private static Optional<String> code(RestClientResponseException e, HttpHeaders headers) {
    try {
      return Optional.ofNullable(headers.getContentType())
          .filter(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith)
          .map(type -> JSON.read(e.getResponseBodyAsByteArray(), Problem.class).code());
    } catch (MalformedJson | InvalidMediaTypeException x) {
      return Optional.empty();
    }
  }

  private static Duration retryAfter(HttpHeaders headers) {
    String seconds = Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER)).orElse("0");
    return seconds.matches("\\d{1,4}")
        ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Integer.parseInt(seconds)))
        : Duration.ZERO;
  }
}
