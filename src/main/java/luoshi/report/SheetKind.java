package luoshi.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import luoshi.model.ProblemException;

/** A sheet, or a family of sheets, of the meeting workbook. */
public enum SheetKind {
    /** 总台账: all tasks of the year. */
    LEDGER("ledger"),
    /** 分单位: the tasks of each unit, a block a unit. */
    UNITS("units"),
    /** 量化目标: what the tasks promise, beside what is reported of it. */
    COMMITMENTS("commitments"),
    /** 全年落实情况: the outcomes in the form in which they are published. */
    OUTCOMES("outcomes"),
    /** 匹配核对: outcomes beside their tasks, and what has no counterpart. */
    MATCHING("matching"),
    /** 沿革: goals of plans, the tasks that serve them, and what carries tasks on. */
    LINEAGE("lineage"),
    /** 指标: the indicators over the years, with charts. */
    INDICATORS("indicators"),
    /** 统计汇总: counts by unit and by section, with charts. */
    SUMMARY("summary"),
    /** 变更记录: who changed what when. */
    HISTORY("history");

    private final String english;

    SheetKind(String english) {
        this.english = english;
    }

    /** The name that the command line knows it by. */
    public String englishName() {
        return english;
    }

    /**
     * The sheet of that English name, whatever its case.
     *
     * @throws ProblemException {@code report.no-such-sheet}
     */
    public static SheetKind named(String name) throws ProblemException {
        for (SheetKind kind : values()) {
            if (kind.english.equalsIgnoreCase(name.strip())) {
                return kind;
            }
        }
        String known =
                Arrays.stream(values())
                        .map(SheetKind::englishName)
                        .collect(Collectors.joining(", "));
        throw new ProblemException("report.no-such-sheet", name.strip(), known);
    }
}
