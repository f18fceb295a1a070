/** Tests of the command palette. */
@NullMarked
package luoshi.ui.palette;

import org.jspecify.annotations.NullMarked;
