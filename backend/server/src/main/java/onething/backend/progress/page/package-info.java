/** The citizen's page behind the slip's QR: plain HTML for a phone, without script. */
@NullMarked
package onething.backend.progress.page;

import org.jspecify.annotations.NullMarked;
