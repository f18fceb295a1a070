/** The view of the year at a glance. */
@NullMarked
package luoshi.ui.overview;

import org.jspecify.annotations.NullMarked;
