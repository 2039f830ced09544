/** Slip printers that speak ESC/POS on a byte line. */
@NullMarked
package onething.device.printer.escpos;

import org.jspecify.annotations.NullMarked;
