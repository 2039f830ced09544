package onething.kiosk.visit;

/** A value of the form and where it came from. */
record Filled(String value, ValueSource source) {

  static final Filled NOTHING = new Filled("", ValueSource.NONE);

  @Override
  public String toString() {
    return "Filled[" + source + "]";
  }
}
