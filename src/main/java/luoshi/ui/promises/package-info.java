/** What tasks promise, what is reported of it, and the verdict; the officer can overrule it. */
@NullMarked
package luoshi.ui.promises;

import org.jspecify.annotations.NullMarked;
