package onething.backend.cases;

/**
 * An item that must be granted before another can be decided (前置).
 *
 * @param item id of the item that comes first
 * @param preReview whether the later item may be looked at while it waits (容缺预审)
 */
public record Prerequisite(String item, boolean preReview) {}
