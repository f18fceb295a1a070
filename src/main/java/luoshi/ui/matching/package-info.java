/** 匹配: the officer settles which task each outcome answers. */
@NullMarked
package luoshi.ui.matching;

import org.jspecify.annotations.NullMarked;
