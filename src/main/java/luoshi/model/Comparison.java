package luoshi.model;

/** How a stated quantity is meant. */
public enum Comparison {
    /** 以上, 不少于, 超过. */
    AT_LEAST,
    /** 以内, 不超过. */
    AT_MOST,
    /** 左右. */
    ABOUT,
    /** A bare number. */
    EXACTLY,
    /** 再减, 压减. */
    REDUCE_BY
}
