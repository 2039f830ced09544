/** Placing the identity card, and the offer of the elderly look. */
@NullMarked
package onething.kiosk.screen.card;

import org.jspecify.annotations.NullMarked;
