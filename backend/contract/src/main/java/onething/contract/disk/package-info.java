/** Files that are whole or absent, whatever happens to the power. */
@NullMarked
package onething.contract.disk;

import org.jspecify.annotations.NullMarked;
