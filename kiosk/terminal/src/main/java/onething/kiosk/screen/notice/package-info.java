/** The one-time notice: what is done, what to hand in, what not, and by when. */
@NullMarked
package onething.kiosk.screen.notice;

import org.jspecify.annotations.NullMarked;
