/** What a citizen may know of a case, without any personal data. */
@NullMarked
package onething.backend.progress;

import org.jspecify.annotations.NullMarked;
