package onething.bench.devices;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Something that can be wrong with one device, as a switch.
 *
 * @param id the word in addresses, such as {@code paper-out}
 * @param label the word on the switch
 * @param on whether it is wrong now
 * @param turn makes it wrong or mends it
 */
public record Fault(String id, String label, BooleanSupplier on, Consumer<Boolean> turn) {}
