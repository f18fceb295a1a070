package luoshi.text;

/**
 * A stretch of a line in which something is marked as damaged.
 *
 * @param from where it begins, some way before the first mark
 * @param to behind its last character
 * @param first the first mark
 * @param last behind the last mark
 * @param weak whether none of the marks is proof alone
 */
record Suspect(int from, int to, int first, int last, boolean weak) {}
