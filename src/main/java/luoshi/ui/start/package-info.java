/** The first start: which ledger to open. */
@NullMarked
package luoshi.ui.start;

import org.jspecify.annotations.NullMarked;
