/** Tests of vectors of meaning. */
@NullMarked
package luoshi.matching.meaning;

import org.jspecify.annotations.NullMarked;
