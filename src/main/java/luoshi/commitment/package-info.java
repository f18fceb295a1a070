/** What tasks promise and what accounts report of it, read out of prose, and the verdict. */
@NullMarked
package luoshi.commitment;

import org.jspecify.annotations.NullMarked;
