/** The questions, one a page, and the ways onward. */
@NullMarked
package onething.kiosk.screen.guide;

import org.jspecify.annotations.NullMarked;
