package onething.catalogue;

import java.util.Optional;

/**
 * One answer to a question.
 *
 * @param consequence what choosing it means, may be empty
 * @param pictogram id of the picture beside it, empty for none
 * @param unsure whether this is 都不是，或者说不准
 * @param exit where this answer alone leads out of the bundle
 */
public record Option(
    String value,
    Text title,
    Text consequence,
    String pictogram,
    boolean unsure,
    Optional<Exit> exit) {}
