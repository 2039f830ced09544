package onething.backend.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as the administrator sees it.
 *
 * @param officer whose it is
 * @param enabled whether it may sign in
 * @param lockedUntil end of the pause after repeated failures, while it lasts
 * @param createdAt when it was made
 */
public record Account(
    Officer officer, boolean enabled, Optional<Instant> lockedUntil, Instant createdAt) {}
