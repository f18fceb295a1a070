package luoshi.ui.help;

/** A piece of a line. */
sealed interface Run {
    /** Its words. */
    String text();

    /** Words as they are. */
    record Plain(String text) implements Run {}

    /** Words that stand out: what is written on a button. */
    record Bold(String text) implements Run {}

    /** A key. */
    record Key(String text) implements Run {}

    /**
     * A way to another page.
     *
     * @param page its name
     */
    record Link(String text, String page) implements Run {}
}
