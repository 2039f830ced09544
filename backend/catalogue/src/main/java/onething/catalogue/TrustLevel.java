package onething.catalogue;

/** How far a material can be trusted, by 国办函〔2016〕108号. */
public enum TrustLevel {
  /** Made and sealed by the issuer: used directly. */
  A,
  /** Checked at a window: can be used again. */
  B,
  /** Uploaded by the citizen: the original is still to be checked. */
  C,
  /** Made by the citizen: stands on a commitment. */
  D
}
