/** Network scanners that speak eSCL (Mopria, AirScan) over HTTP. */
@NullMarked
package onething.device.scanner.escl;

import org.jspecify.annotations.NullMarked;
