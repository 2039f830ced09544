/** What this installation stands on: its data folder, its clock, its database, its web security. */
@NullMarked
package onething.backend.site;

import org.jspecify.annotations.NullMarked;
