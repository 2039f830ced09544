package onething.kiosk.outbox;

/**
 * A submission that survives a power cut from now on.
 *
 * @param caseNo its case number
 */
public record Stored(String caseNo) {}
