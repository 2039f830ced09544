/** Pictures of every screen, and the check that no text is cut off in them. */
@NullMarked
package onething.journey.picture;

import org.jspecify.annotations.NullMarked;
