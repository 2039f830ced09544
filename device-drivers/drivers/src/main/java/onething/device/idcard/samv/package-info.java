/** Readers of resident identity cards with a SAM-V module (GA 450) on a byte line. */
@NullMarked
package onething.device.idcard.samv;

import org.jspecify.annotations.NullMarked;
