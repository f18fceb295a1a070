/** The manual: plain pages that come with the program, shown in a window of their own. */
@NullMarked
package luoshi.ui.help;

import org.jspecify.annotations.NullMarked;
