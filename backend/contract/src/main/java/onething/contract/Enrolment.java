package onething.contract;

/**
 * What an enrolled kiosk gets.
 *
 * @param kiosk code of the kiosk, for example {@code K03}
 * @param hall name of the hall it stands in
 * @param certificate its client certificate in PEM
 * @param ca certificate of the backend's own authority in PEM
 * @param sealingKeys keys to seal submissions to
 * @param publicBaseUrl address at which citizens reach the backend, without a slash at its end
 */
public record Enrolment(
    String kiosk,
    String hall,
    String certificate,
    String ca,
    SealingKeys sealingKeys,
    String publicBaseUrl) {}
