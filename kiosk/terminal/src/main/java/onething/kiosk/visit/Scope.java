package onething.kiosk.visit;

import onething.catalogue.Text;

/**
 * One thing to agree to.
 *
 * @param title which data, from whom
 * @param saves what need not be handed in then
 */
public record Scope(String id, Text title, Text saves, boolean given) {}
