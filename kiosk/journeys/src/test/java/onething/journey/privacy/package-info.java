/** The search for a person on the disk of an unattended machine. */
@NullMarked
package onething.journey.privacy;

import org.jspecify.annotations.NullMarked;
