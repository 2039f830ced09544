package onething.catalogue.policy;

/**
 * One site's answers where the source documents differ.
 *
 * @param site whose policy it is, for instance {@code xinxiang}
 * @param intakeCheck from submission to receipt (收件): P1
 * @param acceptanceLimit from receipt to acceptance (受理): P4
 * @param clockStart what starts an item's clock: P6
 * @param basis where it is laid down
 */
public record Policy(
    String site, Limit intakeCheck, Limit acceptanceLimit, ClockStart clockStart, String basis) {

  /** 新政文〔2024〕62号. The default of this product. */
  public static Policy xinxiang() {
    return PolicyFile.bundled("xinxiang");
  }

  /** The profile of Nanyang: both intake and acceptance by the working day. */
  public static Policy nanyang() {
    return PolicyFile.bundled("nanyang");
  }
}
