/** The merged form and its keyboard. */
@NullMarked
package onething.kiosk.screen.form;

import org.jspecify.annotations.NullMarked;
