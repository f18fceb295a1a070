@NullMarked
package luoshi.workbench;

import org.jspecify.annotations.NullMarked;
