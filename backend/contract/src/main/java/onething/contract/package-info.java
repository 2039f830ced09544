@NullMarked
package onething.contract;

import org.jspecify.annotations.NullMarked;
