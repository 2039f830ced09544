package onething.catalogue;

/** What stands in for a material that need not be handed in. */
public enum ExemptBy {
  /** An e-licence (电子证照). */
  LICENCE,
  /** Data another department shares. */
  SHARED_DATA,
  /** The result of another item of the same plan. */
  SHARED_RESULT,
  /** A signed commitment (告知承诺). */
  COMMITMENT
}
