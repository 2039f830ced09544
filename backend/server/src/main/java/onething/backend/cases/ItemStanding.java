package onething.backend.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.catalogue.Text;

/**
 * Where an item stands, without any personal data.
 *
 * @param id id of the item
 * @param name full name
 * @param shortName short name
 * @param department id of the department
 * @param departmentName name of the department
 * @param state state
 * @param expected by when it will be decided, or was; empty for one that ended unfinished
 * @param waitingFor short names of the prerequisites that are not granted yet
 */
public record ItemStanding(
    String id,
    Text name,
    Text shortName,
    String department,
    Text departmentName,
    ItemState state,
    Optional<Instant> expected,
    List<Text> waitingFor) {

  public ItemStanding {
    waitingFor = List.copyOf(waitingFor);
  }
}
