/** Bytes to text: what each kind of file shows, and the tables in it. */
@NullMarked
package luoshi.document.format;

import org.jspecify.annotations.NullMarked;
