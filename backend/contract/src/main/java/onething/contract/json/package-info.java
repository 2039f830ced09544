/** Strict JSON: what is not exactly the contract is refused, with a word instead of the content. */
@NullMarked
package onething.contract.json;

import org.jspecify.annotations.NullMarked;
