/** Measurements with a browser; started by bin/bench, never by the tests. */
@NullMarked
package onething.measure;

import org.jspecify.annotations.NullMarked;
