package onething.device.simulator;

import java.time.Instant;

/**
 * Something that happened on the wire of a simulated device.
 *
 * @param at when
 * @param device which, such as {@code idCard}
 * @param name a stable word, where there is one that of XFS4IoT, such as {@code mediaInserted}
 * @param detail numbers and lengths; never personal data
 */
public record WireEvent(Instant at, String device, String name, String detail) {}
