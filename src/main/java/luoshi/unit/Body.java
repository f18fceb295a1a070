package luoshi.unit;

import luoshi.model.UnitKind;

/**
 * A body that every city has, the city apart.
 *
 * @param name its short name, without the place; {@code {}} where the place stands inside it
 * @param party whether it is the party's and not the government's
 */
record Body(String name, UnitKind kind, boolean party, boolean nation) {
    /** The government of a place itself. */
    static final Body GOVERNMENT = new Body("政府", UnitKind.BODY, false, false);

    /** The party committee of a place itself. */
    static final Body COMMITTEE = new Body("委", UnitKind.BODY, true, false);
}
