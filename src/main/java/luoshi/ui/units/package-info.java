/** The view of the units: who they are, what they answer for, and two that are one. */
@NullMarked
package luoshi.ui.units;

import org.jspecify.annotations.NullMarked;
