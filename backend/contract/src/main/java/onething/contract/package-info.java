/**
 * What kiosk and backend say to each other: records, the HTTP interfaces and, below, case numbers,
 * strict JSON and the sealed envelope. It knows neither side's inside.
 */
@NullMarked
package onething.contract;

import org.jspecify.annotations.NullMarked;
