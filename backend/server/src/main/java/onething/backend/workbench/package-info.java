/**
 * The workbench: what officers, supervisors and administrators see. It draws the other modules'
 * public words and sends their commands; it decides nothing.
 */
@NullMarked
package onething.backend.workbench;

import org.jspecify.annotations.NullMarked;
