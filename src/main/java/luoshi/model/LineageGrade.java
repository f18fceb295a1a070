package luoshi.model;

/** How a later task stands to what came before it. */
public enum LineageGrade {
    /** The same item or programme goes on. */
    CONTINUES,
    /** Another task on the same theme. */
    RELATED
}
