@NullMarked
package luoshi.store;

import org.jspecify.annotations.NullMarked;
