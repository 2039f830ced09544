/** The inbox: cases by the time left, with the chosen one beside. */
@NullMarked
package onething.backend.workbench.inbox;

import org.jspecify.annotations.NullMarked;
