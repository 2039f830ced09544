/** What every workbench page shares: the rail, the head, the timeline, and the words for time. */
@NullMarked
package onething.backend.workbench.frame;

import org.jspecify.annotations.NullMarked;
