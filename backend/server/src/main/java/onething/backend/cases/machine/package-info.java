/** The life of a case as a pure state machine: no database, no framework, no clock of its own. */
@NullMarked
package onething.backend.cases.machine;

import org.jspecify.annotations.NullMarked;
