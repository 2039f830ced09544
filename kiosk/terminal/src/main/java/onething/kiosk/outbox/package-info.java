/** Keeps submissions durably, sealed, until the backend has them. */
@NullMarked
package onething.kiosk.outbox;

import org.jspecify.annotations.NullMarked;
