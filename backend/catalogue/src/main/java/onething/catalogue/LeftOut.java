package onething.catalogue;

/** An item of the bundle that is not planned, and why, or where it is done instead. */
public record LeftOut(BundleItem item, Text reason) {}
