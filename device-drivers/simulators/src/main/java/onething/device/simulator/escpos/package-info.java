/** A slip printer that understands ESC/POS, draws what it is sent and can fail in every way. */
@NullMarked
package onething.device.simulator.escpos;

import org.jspecify.annotations.NullMarked;
