/** What arrived and waits to be checked by a person. */
@NullMarked
package onething.backend.workbench.held;

import org.jspecify.annotations.NullMarked;
