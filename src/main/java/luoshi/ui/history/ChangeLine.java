package luoshi.ui.history;

/** A line of what a step changed: whose value, which, what it was and what it is. */
record ChangeLine(String object, String field, String before, String after) {}
