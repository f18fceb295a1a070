/** The source documents as read, with the passages that imported things come from. */
@NullMarked
package luoshi.ui.source;

import org.jspecify.annotations.NullMarked;
