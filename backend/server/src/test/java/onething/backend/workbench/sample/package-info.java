/** Cases and people for tests of the workbench; all invented. */
@NullMarked
package onething.backend.workbench.sample;

import org.jspecify.annotations.NullMarked;
