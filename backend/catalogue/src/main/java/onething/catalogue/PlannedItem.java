package onething.catalogue;

import java.util.List;

/**
 * An item that will be handled.
 *
 * @param after ids of the planned items whose results it waits for
 */
public record PlannedItem(BundleItem item, List<String> after, Text reason) {}
