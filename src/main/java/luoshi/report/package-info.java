/** Workbooks out. */
@NullMarked
package luoshi.report;

import org.jspecify.annotations.NullMarked;
