/** The bench's simulated devices, their faults and what happened to them. */
@NullMarked
package onething.bench.devices;

import org.jspecify.annotations.NullMarked;
