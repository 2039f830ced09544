/** The sign-in page. */
@NullMarked
package onething.backend.workbench.signin;

import org.jspecify.annotations.NullMarked;
