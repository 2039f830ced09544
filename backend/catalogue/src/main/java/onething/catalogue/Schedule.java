package onething.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The latest dates of a plan: promises, never estimates.
 *
 * @param from when it was submitted
 * @param receiveBy when the window must have checked and received it (收件)
 * @param items one for each planned item, in the plan's order
 * @param latest the day on which the last item is decided
 * @param workingDays working days from the day of submission, not counted, to {@code latest}
 * @param provisional whether it rests on a year whose holidays are not announced yet
 */
public record Schedule(
    Instant from,
    Instant receiveBy,
    List<ItemDates> items,
    LocalDate latest,
    int workingDays,
    boolean provisional) {

  public Optional<ItemDates> item(String id) {
    return items.stream().filter(dates -> dates.item().equals(id)).findFirst();
  }
}
