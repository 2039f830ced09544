package onething.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import onething.catalogue.Text;

/**
 * What is decided by one day.
 *
 * @param latest the latest day
 * @param items short names
 */
public record DateLine(LocalDate latest, List<Text> items) {}
