package onething.backend.kiosks;

import onething.contract.Problem;

/** Ends a kiosk's request with a problem; its words carry no personal data. */
public final class KioskProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param status HTTP status
   * @param code stable word
   * @param title short title in English
   */
  public KioskProblem(int status, String code, String title) {
    super(title);
    this.status = status;
    this.code = code;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  Problem problem() {
    return new Problem("about:blank", String.valueOf(getMessage()), status, code);
  }
}
