package onething.catalogue;

import java.util.List;

/**
 * A material that need not be handed in.
 *
 * @param evidence the evidence type to look up (licence, shared data), the item whose result is
 *     used, or the material itself (commitment). When the fact {@code evidence.<evidence>} says it
 *     is not to be had, the material is a {@link Need}.
 */
public record Exempt(
    Material material,
    ExemptBy by,
    Text reason,
    String evidence,
    String basis,
    List<AnsweredQuestion> because) {

  /** Whether somebody has to be asked for it, with the citizen's consent. */
  public boolean lookedUp() {
    return by == ExemptBy.LICENCE || by == ExemptBy.SHARED_DATA;
  }
}
