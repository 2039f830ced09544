@NullMarked
package onething.backend;

import org.jspecify.annotations.NullMarked;
