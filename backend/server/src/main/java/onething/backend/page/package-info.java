/** Plain pages written by the server: no script needed, every text inert by construction. */
@NullMarked
package onething.backend.page;

import org.jspecify.annotations.NullMarked;
