package luoshi.ui.shell;

/** The rooms that the rail leads to, in its order. */
public enum Room {
    /** 任务. */
    TASKS("tasks", "fth-list"),
    /** 匹配. */
    MATCHING("matching", "fth-link"),
    /** 报表. */
    REPORTS("reports", "fth-printer");

    private final String key;
    private final String icon;

    Room(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /** Its name in the message bundle and in the settings. */
    public String key() {
        return key;
    }

    String icon() {
        return icon;
    }
}
