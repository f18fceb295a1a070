/** Tests of the workbooks that go out. */
@NullMarked
package luoshi.report;

import org.jspecify.annotations.NullMarked;
