@NullMarked
package onething.device;

import org.jspecify.annotations.NullMarked;
