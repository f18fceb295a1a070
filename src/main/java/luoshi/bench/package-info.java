/** The benchmarks: each figure beside a baseline that was measured in the same run. */
@NullMarked
package luoshi.bench;

import org.jspecify.annotations.NullMarked;
