/** Journeys through the packaged programs, in a real browser, with devices by the wire. */
@NullMarked
package onething.journey;

import org.jspecify.annotations.NullMarked;
