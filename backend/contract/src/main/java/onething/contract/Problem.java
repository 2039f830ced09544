package onething.contract;

/**
 * An error as {@code application/problem+json} (RFC 9457); its words carry no personal data.
 *
 * @param type {@code about:blank}
 * @param title short title in English
 * @param status HTTP status
 * @param code stable word, for example {@code otherBody}
 */
public record Problem(String type, String title, int status, String code) {}
