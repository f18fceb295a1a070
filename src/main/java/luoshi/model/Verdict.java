package luoshi.model;

/** How an account answers a commitment (判定). */
public enum Verdict {
    /** 达到. */
    MET,
    /** 超过. */
    EXCEEDED,
    /** 未达到. */
    MISSED,
    /** 暂不能判定: said with 预计, 力争 or 正在, or of last year, or of a part only. */
    UNDECIDABLE,
    /** 未见对应内容. */
    NOT_REPORTED
}
