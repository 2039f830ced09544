/** The 提交凭条 (SubmissionSlip): what stands on it and how it is laid out. */
@NullMarked
package onething.kiosk.slip;

import org.jspecify.annotations.NullMarked;
