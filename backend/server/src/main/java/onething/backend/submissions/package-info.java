/**
 * What kiosks send in: each submission is opened, checked against what the backend itself computes,
 * and becomes a case, or is held for the staff. Nothing is dropped.
 */
@NullMarked
package onething.backend.submissions;

import org.jspecify.annotations.NullMarked;
