/** Readers of identity cards, and what they read. */
@NullMarked
package onething.device.idcard;

import org.jspecify.annotations.NullMarked;
