package onething.kiosk.visit;

import onething.catalogue.Language;

/**
 * All that one window shows at one moment.
 *
 * @param turn grows whenever what a tap would mean changes; frames of the same turn replace one
 *     another (the clock, a countdown, a progress)
 */
public record Frame(
    long turn, Page page, Look look, boolean highContrast, Language language, Chrome chrome) {}
