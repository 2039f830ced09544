/** A slip printer that speaks ESC/POS, from the device's side of the wire. */
@NullMarked
package onething.device.simulator.escpos;

import org.jspecify.annotations.NullMarked;
