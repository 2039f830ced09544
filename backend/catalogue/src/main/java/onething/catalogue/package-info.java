/**
 * The catalogue of one-thing bundles: what is asked, what follows from the answers, and by when.
 *
 * <p>A pure library. {@link onething.catalogue.Guide} asks, {@link onething.catalogue.Planner}
 * plans, {@link onething.catalogue.Scheduler} dates. Nothing here takes a clock, opens a connection
 * or keeps an answer. The words follow {@code docs/glossary.md}.
 */
@NullMarked
package onething.catalogue;

import org.jspecify.annotations.NullMarked;
