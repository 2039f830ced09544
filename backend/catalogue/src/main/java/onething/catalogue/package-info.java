@NullMarked
package onething.catalogue;

import org.jspecify.annotations.NullMarked;
