/** The meaning of a text as a vector, by a model of sentences that runs on this machine. */
@NullMarked
package luoshi.matching.meaning;

import org.jspecify.annotations.NullMarked;
