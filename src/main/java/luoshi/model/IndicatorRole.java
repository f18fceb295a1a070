package luoshi.model;

/** What a value of an indicator is. */
public enum IndicatorRole {
    /** 基期值: where the plan starts from. */
    BASELINE,
    /** 目标值. */
    TARGET,
    /** 完成值. */
    ACTUAL
}
