package onething.kiosk.visit;

import onething.catalogue.Text;

/** One line of the summary before signing. */
public record ReviewLine(Text label, Text value) {}
