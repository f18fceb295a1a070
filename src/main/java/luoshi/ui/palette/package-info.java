/** The command palette: commands, tasks and units by what is typed. */
@NullMarked
package luoshi.ui.palette;

import org.jspecify.annotations.NullMarked;
