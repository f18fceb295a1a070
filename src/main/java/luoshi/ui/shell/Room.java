package luoshi.ui.shell;

import luoshi.ui.support.Destination;

/** The rooms that the rail leads to, in its order. */
public enum Room {
    /** 总览. */
    OVERVIEW("overview", "fth-grid", Part.YEAR),
    /** 任务. */
    TASKS("tasks", "fth-list", Part.YEAR),
    /** 匹配. */
    MATCHING("matching", "fth-link", Part.YEAR),
    /** 承诺. */
    PROMISES("promises", "fth-target", Part.YEAR),
    /** 指标. */
    INDICATORS("indicators", "fth-trending-up", Part.YEARS),
    /** 沿革. */
    LINEAGE("lineage", "fth-git-branch", Part.YEARS),
    /** 单位. */
    UNITS("units", "fth-users", Part.YEARS),
    /** 导入. */
    IMPORTS("imports", "fth-download", Part.PAPERS),
    /** 报表. */
    REPORTS("reports", "fth-printer", Part.PAPERS),
    /** 历史. */
    HISTORY("history", "fth-clock", Part.PAPERS);

    /** The rooms stand in three parts, with a line between. */
    enum Part {
        YEAR,
        YEARS,
        PAPERS
    }

    private final String key;
    private final String icon;
    private final Part part;

    Room(String key, String icon, Part part) {
        this.key = key;
        this.icon = icon;
        this.part = part;
    }

    /** Its name in the message bundle and in the settings. */
    public String key() {
        return key;
    }

    /** The room that a destination lies in. */
    static Room of(Destination destination) {
        return switch (destination) {
            case Destination.OfTask ofTask -> TASKS;
            case Destination.OfTasks ofTasks -> TASKS;
            case Destination.OfPromises ofPromises -> PROMISES;
            case Destination.OfTaskPromises ofTaskPromises -> PROMISES;
            case Destination.OfTaskLineage ofTaskLineage -> LINEAGE;
            case Destination.OfIndicator ofIndicator -> INDICATORS;
            case Destination.OfUnits ofUnits -> UNITS;
            case Destination.OfUnit ofUnit -> UNITS;
            case Destination.OfOutcome ofOutcome -> MATCHING;
            case Destination.OfReports ofReports -> REPORTS;
            case Destination.OfHistory ofHistory -> HISTORY;
            case Destination.ToImport toImport -> IMPORTS;
            case Destination.ToPaste toPaste -> IMPORTS;
        };
    }

    String icon() {
        return icon;
    }

    Part part() {
        return part;
    }
}
