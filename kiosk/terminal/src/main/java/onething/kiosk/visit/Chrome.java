package onething.kiosk.visit;

import java.time.LocalTime;
import java.util.Optional;
import onething.catalogue.Text;

/**
 * What stands around a page.
 *
 * @param hall name of the hall
 * @param kiosk code of the kiosk, empty while it is not enrolled
 * @param now local time, to the minute
 * @param stop where on the visit line; absent on pages without it
 * @param veil what covers the page, if anything does: then nothing of the page may show through
 * @param canEnd whether "end" is offered
 */
public record Chrome(
    Text hall,
    String kiosk,
    LocalTime now,
    Optional<Stop> stop,
    Optional<Veil> veil,
    boolean canEnd) {}
