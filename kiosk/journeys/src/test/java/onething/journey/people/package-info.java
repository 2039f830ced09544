/** Who walks the journeys: citizens at the kiosk, officers at the desk, a phone in a hand. */
@NullMarked
package onething.journey.people;

import org.jspecify.annotations.NullMarked;
