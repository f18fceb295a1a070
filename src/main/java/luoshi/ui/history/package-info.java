/** The view of the history: every step, what it changed, and back. */
@NullMarked
package luoshi.ui.history;

import org.jspecify.annotations.NullMarked;
