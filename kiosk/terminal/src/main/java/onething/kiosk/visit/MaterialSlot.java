package onething.kiosk.visit;

import onething.catalogue.Text;

/**
 * One material to hand in.
 *
 * @param reason why it is needed
 * @param done whether it has pages and none that has to be scanned again
 */
public record MaterialSlot(
    String material, Text name, Text reason, int pages, int maxPages, boolean done) {}
