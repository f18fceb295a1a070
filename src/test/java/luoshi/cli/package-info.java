@NullMarked
package luoshi.cli;

import org.jspecify.annotations.NullMarked;
