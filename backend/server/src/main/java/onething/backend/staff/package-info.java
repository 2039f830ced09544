/** Who works here: officers, their accounts, and signing in. */
@NullMarked
package onething.backend.staff;

import org.jspecify.annotations.NullMarked;
