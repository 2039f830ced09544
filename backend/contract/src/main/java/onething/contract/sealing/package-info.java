/** The sealed envelope: only the backend can read it, only the kiosk can have made it. */
@NullMarked
package onething.contract.sealing;

import org.jspecify.annotations.NullMarked;
