package onething.contract;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Asks for a kiosk's certificate, over TLS without a client certificate. */
@HttpExchange(url = "/api", accept = "application/json")
public interface EnrolmentApi {

  /** 403 when the code is wrong, used or too old. */
  @PostExchange(url = "/enrolments", contentType = "application/json")
  Enrolment enrol(@RequestBody EnrolmentRequest request);
}
