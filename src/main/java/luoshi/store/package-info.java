/** The ledger on disk: H2 through jOOQ, history, backup. */
@NullMarked
package luoshi.store;

import org.jspecify.annotations.NullMarked;
