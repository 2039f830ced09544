package onething.contract;

/**
 * A material that need not be handed in, and what stands in for it.
 *
 * @param material id of the material in the catalogue
 * @param by {@code LICENCE}, {@code SHARED_DATA}, {@code SHARED_RESULT} or {@code COMMITMENT}
 * @param evidence reference the registry gave ({@link Evidence#ref()}), or the id of the item whose
 *     result is used; empty for a commitment
 */
public record ExemptionUse(String material, String by, String evidence) {}
