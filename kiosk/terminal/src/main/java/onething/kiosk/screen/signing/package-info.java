/** The last look, the signature, and submitting. */
@NullMarked
package onething.kiosk.screen.signing;

import org.jspecify.annotations.NullMarked;
