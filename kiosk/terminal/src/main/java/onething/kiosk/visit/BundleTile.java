package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Text;

/**
 * One bundle to choose. A limited one still opens: its questions can be answered here.
 *
 * @param available whether it can be submitted here now
 * @param why stands in place of the summary when it cannot
 */
public record BundleTile(
    String code,
    Text name,
    Text summary,
    String pictogram,
    boolean available,
    Optional<Text> why) {}
