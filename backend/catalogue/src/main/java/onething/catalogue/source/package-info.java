/** Strict reading of YAML: every value keeps its file, line and column, and every fault is told. */
@NullMarked
package onething.catalogue.source;

import org.jspecify.annotations.NullMarked;
