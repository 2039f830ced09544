package onething.backend.submissions;

import java.time.Instant;

/**
 * A submission held for the staff; its content stays sealed.
 *
 * @param id its id in the list
 * @param caseNo case number as the kiosk wrote it; not to be trusted for {@link
 *     HoldReason#BAD_SIGNATURE}
 * @param kiosk kiosk whose certificate brought it
 * @param reason why it is held
 * @param receivedAt when it came
 */
public record HeldSubmission(
    long id, String caseNo, String kiosk, HoldReason reason, Instant receivedAt) {}
