/** Which later task carries on what came before it, and what speaks for that. */
@NullMarked
package luoshi.matching.lineage;

import org.jspecify.annotations.NullMarked;
