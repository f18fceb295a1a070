/** Luoshi: the front door. */
@NullMarked
package luoshi;

import org.jspecify.annotations.NullMarked;
