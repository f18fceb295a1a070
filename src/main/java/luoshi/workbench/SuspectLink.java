package luoshi.workbench;

import org.jspecify.annotations.Nullable;

/**
 * A link that the officer has decided, and whose ends do not say any more what they said then. It
 * is sound again once it is decided again, or the words are as they were.
 *
 * @param task the task's text when it was decided, null where it is still the same
 * @param outcome the row's task and, behind a line break, its account when it was decided, null
 *     where they are still the same
 */
public record SuspectLink(long link, @Nullable String task, @Nullable String outcome) {}
