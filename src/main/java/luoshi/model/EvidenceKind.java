package luoshi.model;

/** What speaks for a link. */
public enum EvidenceKind {
    /** The stated source. */
    REFERENCE,
    /** The words themselves, folded. */
    WORDING,
    /** The same work in other words. */
    MEANING,
    /** Names and numbers in common. */
    NAMES,
    /** Units and section. */
    UNITS
}
