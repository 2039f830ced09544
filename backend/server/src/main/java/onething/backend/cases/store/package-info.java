/** Cases kept in PostgreSQL: state, hash-chained events and views. */
@NullMarked
package onething.backend.cases.store;

import org.jspecify.annotations.NullMarked;
