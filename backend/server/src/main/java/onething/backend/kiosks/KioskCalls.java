package onething.backend.kiosks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import onething.contract.json.MalformedJson.Reason;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads what kiosks ask and writes what they are answered, strictly and within bounds. */
@Component
public class KioskCalls {

  private final ContractJson plain = new ContractJson(ContractJson.LARGEST_PLAIN);
  private final ContractJson sealed = new ContractJson(ContractJson.LARGEST_SEALED);

  KioskCalls() {}

  /** Code of the kiosk whose certificate stands behind the present request. */
  public String caller() {
    Authentication kiosk = SecurityContextHolder.getContext().getAuthentication();
    if (kiosk == null) {
      throw new IllegalStateException("The door lets nobody in without a certificate");
    }
    return kiosk.getName();
  }

  /**
   * A small body.
   *
   * @throws KioskProblem if it is too large
   * @throws MalformedJson if it is not the contract's
   */
  public <T> T small(HttpServletRequest request, Class<T> type) {
    return plain.read(body(request, ContractJson.LARGEST_PLAIN), type);
  }

  /** A sealed submission's body; else as {@link #small}. */
  public <T> T large(HttpServletRequest request, Class<T> type) {
    return sealed.read(body(request, ContractJson.LARGEST_SEALED), type);
  }

  /** An answer. */
  public ResponseEntity<byte[]> answer(Object value) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .body(plain.write(value));
  }

  private static byte[] body(HttpServletRequest request, int largest) {
    if (request.getContentLengthLong() > largest) {
      throw new MalformedJson(Reason.BEYOND_LIMITS);
    }
    try {
      return request.getInputStream().readNBytes(largest + 1);
    } catch (IOException e) {
      throw new KioskProblem(400, "cutOff", "The body ended too early");
    }
  }
}
