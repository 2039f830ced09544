/** The bench's page: one panel a device, and the events. */
@NullMarked
package onething.bench.page;

import org.jspecify.annotations.NullMarked;
