/** The year's tasks: facets, list, the chosen task. */
@NullMarked
package luoshi.ui.tasks;

import org.jspecify.annotations.NullMarked;
