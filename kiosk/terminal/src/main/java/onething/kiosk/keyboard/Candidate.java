package onething.kiosk.keyboard;

/**
 * One choice for the letters typed so far.
 *
 * @param text the characters it writes
 * @param letters how many of the typed letters it uses up, counted from the first
 */
public record Candidate(String text, int letters) {}
