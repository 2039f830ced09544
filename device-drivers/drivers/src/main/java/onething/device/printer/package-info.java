/** Slip printers, and what can truly be said about a printed slip. */
@NullMarked
package onething.device.printer;

import org.jspecify.annotations.NullMarked;
