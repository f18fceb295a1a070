/** The window: one folder a view. */
@NullMarked
package luoshi.ui;

import org.jspecify.annotations.NullMarked;
