@NullMarked
package onething.look;

import org.jspecify.annotations.NullMarked;
