/** What the ledger knows: records and sealed types, nothing else. */
@NullMarked
package luoshi.model;

import org.jspecify.annotations.NullMarked;
