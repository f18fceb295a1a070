/** 报表: workbooks out. */
@NullMarked
package luoshi.ui.reports;

import org.jspecify.annotations.NullMarked;
