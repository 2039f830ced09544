/** One case: its items, its papers, and what this officer may do. */
@NullMarked
package onething.backend.workbench.casefile;

import org.jspecify.annotations.NullMarked;
