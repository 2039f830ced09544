/** A hall of one kiosk: its programs as real processes, its device bench, its data. */
@NullMarked
package onething.journey.hall;

import org.jspecify.annotations.NullMarked;
