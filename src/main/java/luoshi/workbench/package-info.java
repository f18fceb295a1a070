/** The use cases: what both doors, window and terminal, can ask for. */
@NullMarked
package luoshi.workbench;

import org.jspecify.annotations.NullMarked;
