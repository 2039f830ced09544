/** A network scanner that speaks eSCL, from the device's side of the wire. */
@NullMarked
package onething.device.simulator.escl;

import org.jspecify.annotations.NullMarked;
