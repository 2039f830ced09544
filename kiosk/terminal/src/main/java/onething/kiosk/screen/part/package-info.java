/** The parts every page is composed of: keys, titles, the action bar, tiles, lists. */
@NullMarked
package onething.kiosk.screen.part;

import org.jspecify.annotations.NullMarked;
