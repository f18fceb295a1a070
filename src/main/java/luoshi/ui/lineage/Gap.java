package luoshi.ui.lineage;

/** What is not covered, one list each. */
enum Gap {
    /** 规划目标无任务. */
    UNSERVED("unserved", true),
    /** 有任务无落实. */
    UNANSWERED("unanswered", false),
    /** 有落实无任务. */
    ASTRAY("astray", false),
    /** 未延续. */
    DROPPED("dropped", true),
    /** 新增. */
    FRESH("fresh", false);

    private final String key;
    private final boolean asksWhy;

    Gap(String key, boolean asksWhy) {
        this.key = key;
        this.asksWhy = asksWhy;
    }

    /** Its name in the message bundle. */
    String key() {
        return key;
    }

    /** Whether the officer may say why. */
    boolean asksWhy() {
        return asksWhy;
    }

    /** Whether it is about two years. */
    boolean needsTwoYears() {
        return this == DROPPED || this == FRESH;
    }
}
