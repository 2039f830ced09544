package onething.backend.cases;

import java.time.Instant;
import java.util.Optional;
import onething.catalogue.Text;

/**
 * A step in a case's history.
 *
 * @param seq number within the case, from 1
 * @param at when
 * @param actor username, or {@code kiosk:K03}, or {@code system}
 * @param type stable word, for example {@code accepted}
 * @param item id of the item it concerns
 * @param words what happened, in plain words, with the reason
 * @param hash head of the chain after this event, in hex
 */
public record EventView(
    int seq,
    Instant at,
    String actor,
    String type,
    Optional<String> item,
    Text words,
    String hash) {}
