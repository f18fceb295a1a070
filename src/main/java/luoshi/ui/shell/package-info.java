/** The window around the views: rail, top bar, status line. */
@NullMarked
package luoshi.ui.shell;

import org.jspecify.annotations.NullMarked;
