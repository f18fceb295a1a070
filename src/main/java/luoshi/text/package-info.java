/** Written Chinese: folding, differences, pinyin. */
@NullMarked
package luoshi.text;

import org.jspecify.annotations.NullMarked;
