/** The kiosk's side of the line to the backend: who it is, and what it may ask. */
@NullMarked
package onething.kiosk.backend;

import org.jspecify.annotations.NullMarked;
