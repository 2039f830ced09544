/** The bench by HTTP, for journeys and scripts. */
@NullMarked
package onething.bench.control;

import org.jspecify.annotations.NullMarked;
