/** Evidence, proposals and how an outcome answers a task. */
@NullMarked
package luoshi.matching;

import org.jspecify.annotations.NullMarked;
