@NullMarked
package onething.kiosk;

import org.jspecify.annotations.NullMarked;
