package onething.catalogue;

/** A material and how far an upload of it is trusted. */
record Paper(Material material, TrustLevel uploaded) {}
