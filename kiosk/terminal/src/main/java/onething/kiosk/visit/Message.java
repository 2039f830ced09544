package onething.kiosk.visit;

import onething.catalogue.Text;

/**
 * Words for a banner.
 *
 * @param title what is
 * @param next what to do, or what was not lost
 */
public record Message(Text title, Text next) {}
