package luoshi.ui.overview;

import luoshi.ui.support.Destination;

/**
 * A figure of the year with what it is about.
 *
 * @param value as shown, a dash where there is none
 * @param beside a second line, empty for none
 */
record Figure(String name, String value, String beside, Destination leadsTo) {}
