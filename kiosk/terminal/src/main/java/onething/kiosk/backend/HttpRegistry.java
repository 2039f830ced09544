package onething.kiosk.backend;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onething.contract.KioskApi;
import onething.contract.RegistryAnswer;
import onething.contract.RegistryQuery;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks the registry through the backend. */
final class HttpRegistry implements Registry {

  private final BackendLink link;

  HttpRegistry(BackendLink link) {
    this.link = link;
  }

  @Override
  public RegistryReply look(
      String consentRef, String subjectIdNumber, List<String> evidenceTypes, Duration limit) {
    RegistryQuery query = new RegistryQuery(consentRef, subjectIdNumber, evidenceTypes);
    return link.api(limit)
        .map(api -> ask(api, query))
        .orElseGet(() -> new RegistryReply.NoAnswer("notEnrolled"));
  }

  private static RegistryReply ask(KioskApi api, RegistryQuery query) {
    try {
      return answered(Optional.ofNullable(api.look(query)), query);
    } catch (ResourceAccessException e) {
      return new RegistryReply.NoAnswer(
          e.getCause() instanceof HttpTimeoutException ? "timeout" : "unreachable");
    } catch (RestClientResponseException e) {
      return new RegistryReply.NoAnswer(
          e.getStatusCode().is5xxServerError() ? "outage" : "refused");
    } catch (RestClientException e) {
      return new RegistryReply.NoAnswer("unreachable");
    }
  }

  /** An answer that leaves out something asked for is none. */
  private static RegistryReply answered(Optional<RegistryAnswer> answer, RegistryQuery query) {
    return answer
        .filter(a -> query.evidenceTypes().stream().allMatch(t -> a.of(t).isPresent()))
        .<RegistryReply>map(RegistryReply.Answered::new)
        .orElseGet(() -> new RegistryReply.NoAnswer("unreachable"));
  }
}
