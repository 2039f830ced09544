package onething.contract;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Evidently invented submissions. */
public final class Samples {

  private Samples() {}

  public static Submission submission(byte[] pdf) {
    return new Submission(
        "K03-261121-0037-X",
        "6f0d2c1e-0000-4000-8000-000000000001",
        "0123-4567-89AB-CDEF-GHJK-MNPQ-RS",
        "K03",
        "newborn",
        "2026.11-3f9c01ab7d2e",
        Map.of("married", "yes", "evidence.birth-record", "found"),
        "{\"items\":[]}",
        new Applicant(
            "mother",
            "张𠮷示",
            "990101199207220046",
            LocalDate.of(1992, 7, 22),
            "FEMALE",
            "回",
            "示例县示例镇幸福路12号",
            "residentIdCard"),
        Map.of("childName", new FormValue("陈希", "TYPED")),
        List.of(new MaterialFile("birth-bill", 3, pdf, List.of("GOOD", "GOOD", "DOUBTFUL"))),
        List.of(new ExemptionUse("marriage-certificate", "LICENCE", "REG-1")),
        new Consent("C-1", "1", List.of("registry"), Instant.parse("2026-11-21T02:20:00Z")),
        new Signature.Drawn(new byte[] {1, 2, 3}),
        Instant.parse("2026-11-21T02:24:00Z"),
        "zh");
  }

  public static KeyPair kioskKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
