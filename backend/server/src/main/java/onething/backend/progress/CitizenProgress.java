package onething.backend.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onething.catalogue.Text;

/** What the citizen's page says. It holds no personal data. */
public sealed interface CitizenProgress {

  /**
   * The case is here.
   *
   * @param bundleName name of the bundle
   * @param title the one sentence on top, for example 7件办好了3件
   * @param step where the case as a whole stands
   * @param items its items, in the plan's order
   * @param done how many items are done
   * @param latest the day by which all will be decided
   * @param provisional whether that day may still move by a few days
   * @param similarNote said when an earlier case of the same matter exists
   * @param closed whether nothing more will happen
   * @param asOf when this was true
   */
  record Known(
      Text bundleName,
      Text title,
      Text step,
      List<ItemProgress> items,
      int done,
      LocalDate latest,
      boolean provisional,
      Optional<Text> similarNote,
      boolean closed,
      Instant asOf)
      implements CitizenProgress {
    public Known {
      items = List.copyOf(items);
    }
  }

  /** It arrived, and staff are checking it by hand. */
  record Checking() implements CitizenProgress {}

  /** Nothing with this token has arrived, so far. */
  record NotArrivedYet() implements CitizenProgress {}

  /**
   * One item.
   *
   * @param id id of the item
   * @param name short name
   * @param departmentName who handles it
   * @param stage how to draw it
   * @param words where it stands, in plain words, with its date or its reason
   * @param date the day it will be, or was, decided
   */
  record ItemProgress(
      String id,
      Text name,
      Text departmentName,
      Stage stage,
      Text words,
      Optional<LocalDate> date) {}

  /** How to draw an item. */
  enum Stage {
    /** Nobody is working on it yet. */
    WAITING,
    /** A department is at work. */
    IN_HAND,
    /** Done. */
    DONE,
    /** Refused. */
    REFUSED,
    /** Stopped, since something it needs was refused. */
    STOPPED
  }
}
