package onething.catalogue;

import java.util.List;

/**
 * A material that must be handed in.
 *
 * @param because the answers that make it needed; empty when it is needed whatever is answered
 */
public record Need(
    Material material,
    Text reason,
    String basis,
    TrustLevel trust,
    List<AnsweredQuestion> because) {}
