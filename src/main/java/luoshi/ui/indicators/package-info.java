/** Indicators over the years: what they started from, what is wanted, and how far they are. */
@NullMarked
package luoshi.ui.indicators;

import org.jspecify.annotations.NullMarked;
