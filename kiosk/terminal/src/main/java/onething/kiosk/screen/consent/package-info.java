/** May data be fetched, and what is going on while it is. */
@NullMarked
package onething.kiosk.screen.consent;

import org.jspecify.annotations.NullMarked;
