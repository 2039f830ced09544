/** Working time: which days an office works, in which hours, and arithmetic over both. */
@NullMarked
package onething.catalogue.calendar;

import org.jspecify.annotations.NullMarked;
