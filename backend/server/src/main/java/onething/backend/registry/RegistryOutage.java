package onething.backend.registry;

/** The registry does not answer. */
public final class RegistryOutage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RegistryOutage() {
    super("registryOutage");
  }
}
