/** Makes a kiosk known to its backend. */
@NullMarked
package onething.provisioning.enrolment;

import org.jspecify.annotations.NullMarked;
