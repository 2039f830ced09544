package onething.backend.registry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onething.backend.kiosks.KioskCalls;
import onething.backend.kiosks.KioskEndpoint;
import onething.backend.kiosks.KioskProblem;
import onething.contract.Evidence;
import onething.contract.Evidence.Status;
import onething.contract.RegistryAnswer;
import onething.contract.RegistryQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers kiosks from the registry, under a consent, and logs it. */
@KioskEndpoint
class RegistryController {

  private static final int MOST = 20;
  private static final Pattern WORD = Pattern.compile("[0-9A-Za-z._-]{1,64}");
  private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Z]{1,18}");

  private final KioskCalls calls;
  private final EvidenceRegistry registry;
  private final AccessLog log;

  RegistryController(KioskCalls calls, EvidenceRegistry registry, AccessLog log) {
    this.calls = calls;
    this.registry = registry;
    this.log = log;
  }

  @PostMapping("/api/kiosk/registry")
  ResponseEntity<byte[]> look(HttpServletRequest request) {
    RegistryQuery query = calls.small(request, RegistryQuery.class);
    check(query);
    List<Evidence> evidence = evidence(query);
    log.note(calls.caller(), query, evidence);
    return calls.answer(new RegistryAnswer(evidence));
  }

  private static void check(RegistryQuery query) {
    boolean sound =
        WORD.matcher(query.consentRef()).matches()
            && ID_NUMBER.matcher(query.subjectIdNumber()).matches()
            && query.evidenceTypes().size() <= MOST
            && query.evidenceTypes().stream().allMatch(t -> WORD.matcher(t).matches());
    if (!sound) {
      throw new KioskProblem(400, "malformed", "The query is not as agreed");
    }
  }

  private List<Evidence> evidence(RegistryQuery query) {
    try {
      return query.evidenceTypes().stream()
          .map(type -> evidence(type, query.subjectIdNumber()))
          .toList();
    } catch (RegistryOutage e) {
      throw new KioskProblem(503, "registryOutage", "The registry does not answer");
    }
  }

  private Evidence evidence(String type, String subject) {
    return registry
        .find(type, subject)
        .map(held -> new Evidence(type, Status.FOUND, held.ref(), held.fields()))
        .orElseGet(() -> new Evidence(type, Status.NOT_FOUND, "", Map.of()));
  }
}
