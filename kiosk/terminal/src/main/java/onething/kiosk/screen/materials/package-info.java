/** Scanning what is to be handed in. */
@NullMarked
package onething.kiosk.screen.materials;

import org.jspecify.annotations.NullMarked;
