package luoshi.ui.overview;

import luoshi.ui.support.Destination;

/**
 * Something that waits for the officer.
 *
 * @param icon a Feather literal
 * @param count -1 while it is being counted
 */
record Waiting(String icon, String name, String what, int count, Destination leadsTo) {}
