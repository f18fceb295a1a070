/** Who the units are: the usual names of public bodies, and which of them name the same one. */
@NullMarked
package luoshi.unit;

import org.jspecify.annotations.NullMarked;
