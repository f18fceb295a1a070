/** What all views stand on. */
@NullMarked
package luoshi.ui.support;

import org.jspecify.annotations.NullMarked;
