package onething.kiosk.backend;

/** Who this kiosk is to the backend. */
public sealed interface KioskIdentity {

  /**
   * Enrolled.
   *
   * @param kiosk code of the kiosk, for example {@code K03}
   * @param hall name of its hall
   * @param publicBaseUrl address at which citizens reach the backend, without a slash at its end
   */
  record Enrolled(String kiosk, String hall, String publicBaseUrl) implements KioskIdentity {}

  /**
   * Not (or no longer) enrolled: the kiosk stays out of service.
   *
   * @param reason stable word: {@code notEnrolled}, {@code damaged} or {@code expired}
   */
  record NotEnrolled(String reason) implements KioskIdentity {}
}
