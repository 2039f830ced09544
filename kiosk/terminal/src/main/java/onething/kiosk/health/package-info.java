/** What of the kiosk works now, and what a citizen can therefore do. */
@NullMarked
package onething.kiosk.health;

import org.jspecify.annotations.NullMarked;
