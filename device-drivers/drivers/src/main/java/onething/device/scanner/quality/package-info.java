/** Is a scanned page good enough to be read? Verdicts with numbers and thresholds. */
@NullMarked
package onething.device.scanner.quality;

import org.jspecify.annotations.NullMarked;
