/**
 * What the citizen sees: one view that draws the terminal's frames and sends taps back as actions.
 * It calls no device and no network, and keeps nothing of its own but which leaf of a list is open
 * and the letters being typed.
 */
@NullMarked
package onething.kiosk.screen;

import org.jspecify.annotations.NullMarked;
