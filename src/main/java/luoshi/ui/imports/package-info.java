/** Files into the ledger, and what became of them. */
@NullMarked
package luoshi.ui.imports;

import org.jspecify.annotations.NullMarked;
