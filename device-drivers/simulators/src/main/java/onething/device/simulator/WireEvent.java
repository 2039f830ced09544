package onething.device.simulator;

import java.time.Instant;

/**
 * Something that happened at a simulated device.
 *
 * @param at when
 * @param device the device class: {@code idCard}, {@code scanner} or {@code slipPrinter}
 * @param name the field's own word for it, such as {@code mediaInserted}
 * @param detail a remark for people; never a name, number or other personal value
 */
public record WireEvent(Instant at, String device, String name, String detail) {}
