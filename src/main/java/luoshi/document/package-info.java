/** Papers in: file to manuscript to what it says. */
@NullMarked
package luoshi.document;

import org.jspecify.annotations.NullMarked;
