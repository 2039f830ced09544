package onething.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import onething.catalogue.Text;

/**
 * One planned item.
 *
 * @param after ids of the items whose results it waits for; empty when it starts at once
 * @param latest the latest day of its decision
 */
public record ItemLine(
    String id,
    Text name,
    Text shortName,
    Text department,
    List<String> after,
    LocalDate latest,
    Text reason) {}
