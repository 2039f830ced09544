/** The heart: cases of bundles and their items, from submission to completion. */
@NullMarked
package onething.backend.cases;

import org.jspecify.annotations.NullMarked;
