package luoshi.workbench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import luoshi.report.SheetKind;

/** Sheets made ready for an occasion. */
public enum ReportSet {
    /** 会议材料: what is laid before a meeting; what was worked with stays away. */
    MEETING,
    /** 单位: what goes to one unit. */
    UNIT,
    /** 全部单位: the same for each unit, a file each. */
    UNITS,
    /** 全部单位: one file with a sheet for each unit. */
    UNIT_SHEETS,
    /** 年终: everything. */
    YEAR_END;

    /** The sheets that belong to it. */
    public Set<SheetKind> sheets() {
        return switch (this) {
            case MEETING ->
                    EnumSet.complementOf(
                            EnumSet.of(SheetKind.UNITS, SheetKind.LINEAGE, SheetKind.HISTORY));
            case UNIT, UNITS ->
                    EnumSet.of(SheetKind.LEDGER, SheetKind.COMMITMENTS, SheetKind.OUTCOMES);
            case UNIT_SHEETS -> EnumSet.of(SheetKind.LEDGER);
            case YEAR_END -> EnumSet.allOf(SheetKind.class);
        };
    }

    /** The name that the command line knows it by. */
    public String englishName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The set of that English name. */
    public static Optional<ReportSet> named(String name) {
        return Arrays.stream(values())
                .filter(set -> set.englishName().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
