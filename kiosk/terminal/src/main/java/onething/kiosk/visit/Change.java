package onething.kiosk.visit;

import onething.catalogue.Text;

/**
 * A material that moved between "needed" and "not needed".
 *
 * @param nowNeeded true if it is needed now
 * @param why why it moved
 */
public record Change(Text material, boolean nowNeeded, Text why) {}
