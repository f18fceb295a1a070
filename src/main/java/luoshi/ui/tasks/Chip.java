package luoshi.ui.tasks;

/**
 * A condition that the list stands under, as the officer reads it.
 *
 * @param remove takes it away
 */
record Chip(String label, Runnable remove) {}
