/**
 * What the crash journeys put beside a kiosk, on its class path only while they run: a hand that
 * walks a visit without a browser, and a fail point.
 */
@NullMarked
package onething.kiosk.robot;

import org.jspecify.annotations.NullMarked;
