/** The published catalogues: the one in force, and those under which open cases were filed. */
@NullMarked
package onething.backend.catalogues;

import org.jspecify.annotations.NullMarked;
