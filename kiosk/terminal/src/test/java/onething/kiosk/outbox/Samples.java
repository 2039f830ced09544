package onething.kiosk.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import onething.contract.Applicant;
import onething.contract.Consent;
import onething.contract.FormValue;
import onething.contract.MaterialFile;
import onething.contract.Signature;
import onething.contract.Submission;
import onething.contract.number.CitizenToken;

/** Evidently invented submissions of kiosk K03. */
final class Samples {

  static final String NAME = "张示例";
  static final String ID_NUMBER = "990101199603080022";

  private Samples() {}

  static Submission submission(String caseNo) {
    return new Submission(
        caseNo,
        UUID.nameUUIDFromBytes(caseNo.getBytes()).toString(),
        CitizenToken.random(new Random(caseNo.hashCode())).value(),
        "K03",
        "newborn",
        "2026.11-3f9c01ab7d2e",
        Map.of("married", "yes"),
        "{}",
        new Applicant(
            "mother", NAME, ID_NUMBER, LocalDate.of(1996, 3, 8), "FEMALE", "汉", "幸福路12号", "card"),
        Map.of("childName", new FormValue("陈希", "TYPED")),
        List.of(new MaterialFile("name-form", 1, NAME.getBytes(), List.of("GOOD"))),
        List.of(),
        new Consent("C-1", "1", List.of(), Instant.parse("2026-11-21T02:00:00Z")),
        new Signature.None(),
        Instant.parse("2026-11-21T02:24:00Z"),
        "zh");
  }
}
