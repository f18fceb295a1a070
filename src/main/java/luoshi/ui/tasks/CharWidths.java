package luoshi.ui.tasks;

/** How wide a character is, in pixels. */
@FunctionalInterface
interface CharWidths {
    double of(char c);
}
