/** What one site lays down about time limits, where the source documents leave a choice. */
@NullMarked
package onething.catalogue.policy;

import org.jspecify.annotations.NullMarked;
