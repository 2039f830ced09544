/** Numbers a kiosk can make alone and still never share with another kiosk. */
@NullMarked
package onething.contract.number;

import org.jspecify.annotations.NullMarked;
