package onething.backend.workbench.frame;

/**
 * One item of a case as the timeline shows it.
 *
 * @param item the item's id
 * @param name the item's name
 * @param mark how far it is, as a mark
 * @param status how far it is, in words
 * @param because why it ended so or what it waits for in full; empty if there is nothing to add
 */
public record Step(String item, String name, Mark mark, String status, String because) {

  /** The dot before an item. A mark never stands without its words. */
  public enum Mark {
    DONE,
    ACTIVE,
    TURN,
    WAITING,
    REFUSED,
    STOPPED;

    /** The mark as the style sheet names it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
