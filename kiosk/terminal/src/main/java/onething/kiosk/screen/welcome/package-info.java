/** The invitation, in both looks, and what stands there when nobody can be served. */
@NullMarked
package onething.kiosk.screen.welcome;

import org.jspecify.annotations.NullMarked;
