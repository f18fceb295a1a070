package luoshi.model;

/** What a unit is. */
public enum UnitKind {
    /** A department of a government or of the party (委, 局, 办, 部). */
    DEPARTMENT,
    /** The government of a district or county. */
    DISTRICT,
    /** Another body: an authority, agency, association or company. */
    BODY,
    /** Many units under one name (各区政府, 各部门). */
    GROUP
}
