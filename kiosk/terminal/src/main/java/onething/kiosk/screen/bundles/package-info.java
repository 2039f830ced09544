/** Which thing is to be done. */
@NullMarked
package onething.kiosk.screen.bundles;

import org.jspecify.annotations.NullMarked;
