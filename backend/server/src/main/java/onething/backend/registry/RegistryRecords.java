package onething.backend.registry;

/** What the registry was asked, and answered. */
public interface RegistryRecords {

  /** Whether this kiosk was answered, under this consent, that the evidence is held. */
  boolean answeredFound(String kiosk, String consentRef, String evidenceType);
}
