/** Document scanners. */
@NullMarked
package onething.device.scanner;

import org.jspecify.annotations.NullMarked;
