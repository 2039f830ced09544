@NullMarked
package onething.bench;

import org.jspecify.annotations.NullMarked;
