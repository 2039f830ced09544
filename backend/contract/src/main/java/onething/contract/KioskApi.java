package onething.contract;

import onething.contract.sealing.SealedSubmission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What a kiosk may ask the backend, over mutual TLS on a connector of its own. Errors are {@link
 * Problem}s.
 */
@HttpExchange(url = "/api/kiosk", accept = "application/json")
public interface KioskApi {

  /**
   * Hands in a submission; may be repeated at will. 409 when the key came before with another body,
   * 403 when the envelope names another kiosk than the certificate.
   */
  @PostExchange(url = "/submissions", contentType = "application/json")
  Acknowledgement submit(@RequestBody SealedSubmission submission);

  /** Asks the registry; 503 when it has no answer at present. */
  @PostExchange(url = "/registry", contentType = "application/json")
  RegistryAnswer look(@RequestBody RegistryQuery query);

  /** The present sealing keys. */
  @GetExchange("/keys")
  SealingKeys keys();

  /** A sign of life. */
  @PostExchange(url = "/heartbeats", contentType = "application/json")
  void beat(@RequestBody Heartbeat heartbeat);
}
