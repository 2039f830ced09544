/**
 * One citizen at one kiosk, from greeting to wipe. A {@link onething.kiosk.visit.Terminal} holds at
 * most one visit; it publishes immutable {@link onething.kiosk.visit.Frame}s and takes {@link
 * onething.kiosk.visit.Action}s. It knows nothing of what draws them.
 */
@NullMarked
package onething.kiosk.visit;

import org.jspecify.annotations.NullMarked;
