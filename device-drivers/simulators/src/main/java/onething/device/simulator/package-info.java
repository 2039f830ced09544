@NullMarked
package onething.device.simulator;

import org.jspecify.annotations.NullMarked;
