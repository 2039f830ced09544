@NullMarked
package onething.provisioning;

import org.jspecify.annotations.NullMarked;
