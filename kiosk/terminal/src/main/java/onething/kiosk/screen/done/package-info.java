/** Submitted: number, dates, slip, and the way out. */
@NullMarked
package onething.kiosk.screen.done;

import org.jspecify.annotations.NullMarked;
