package onething.catalogue;

/** Makes plans. */
public final class Planner {

  private Planner() {}

  /** The plan of these facts. */
  public static Plan plan(Catalogue catalogue, String bundle, Facts facts) {
    throw new UnsupportedOperationException();
  }
}
