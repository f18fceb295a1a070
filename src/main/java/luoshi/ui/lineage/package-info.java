/** The view of what goes on from plan to task to outcome to the next year. */
@NullMarked
package luoshi.ui.lineage;

import org.jspecify.annotations.NullMarked;
