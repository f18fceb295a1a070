package luoshi.model;

/** How a unit answers for a task. */
public enum Role {
    /** 牵头, 主办; the first named where nothing else is said. */
    LEAD,
    /** 主责, 责任: named after the lead. */
    JOINT,
    /** 配合, 协办, 会办. */
    SUPPORTING
}
