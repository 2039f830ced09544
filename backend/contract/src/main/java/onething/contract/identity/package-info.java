/** What makes a kiosk itself: its key, its certificate, and whom it trusts. */
@NullMarked
package onething.contract.identity;

import org.jspecify.annotations.NullMarked;
