/** What the administrator keeps: accounts and kiosks; and the list of what waits to be checked. */
@NullMarked
package onething.backend.workbench.admin;

import org.jspecify.annotations.NullMarked;
