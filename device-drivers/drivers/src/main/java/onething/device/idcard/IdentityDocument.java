package onething.device.idcard;

/** A document that says who somebody is. */
public sealed interface IdentityDocument permits ResidentIdCard {

  /** The name as written on the document. */
  String name();
}
