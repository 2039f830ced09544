/** Rules over all modules: what may know what, and what may ship. */
@NullMarked
package onething.rules;

import org.jspecify.annotations.NullMarked;
