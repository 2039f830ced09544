/** A SAM-V module with a card reader (GA 450), from the device's side of the wire. */
@NullMarked
package onething.device.simulator.samv;

import org.jspecify.annotations.NullMarked;
