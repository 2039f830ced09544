/** Evidently invented people, numbers and pages for tests, bench and demonstration. */
@NullMarked
package onething.device.simulator.sample;

import org.jspecify.annotations.NullMarked;
