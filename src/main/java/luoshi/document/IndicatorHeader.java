package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.document.format.Table;
import luoshi.model.IndicatorRole;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The column names of an indicator table: 指标, 单位, 2020年, 2025年, 年均增速, 属性.
 *
 * @param behind the first row that is no longer the header's
 */
record IndicatorHeader(int behind, List<IndicatorColumn> columns) {
    /** The header that these names make, or null. */
    static @Nullable IndicatorHeader of(List<String> names, int behind) {
        List<IndicatorColumn> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(IndicatorColumn.of(name));
        }
        IndicatorHeader header = new IndicatorHeader(behind, List.copyOf(columns));
        return header.has(IndicatorColumn.Kind.NAME) && header.isTable() ? header : null;
    }

    /**
     * The header that begins with a row of a table, or null; its second row may part its columns.
     */
    static @Nullable IndicatorHeader at(Table table, int row, String text) {
        IndicatorHeader one = of(names(table, row, row + 1, text), row + 1);
        if (row + 1 < table.rows().size() && isSecond(table, row, text)) {
            IndicatorHeader two = of(names(table, row, row + 2, text), row + 2);
            return two == null ? one : two;
        }
        return one;
    }

    private static boolean isSecond(Table table, int row, String text) {
        List<Passage> above = table.rows().get(row);
        List<Passage> below = table.rows().get(row + 1);
        boolean parts = false;
        for (int i = 0; i < below.size(); i++) {
            Passage cell = below.get(i);
            String name = cell.of(text).strip();
            if (name.isEmpty() || cell.equals(above.get(i))) {
                continue;
            }
            if (!IndicatorColumn.of(name).hasValues()) {
                return false;
            }
            parts = true;
        }
        return parts;
    }

    private static List<String> names(Table table, int from, int to, String text) {
        List<String> names = new ArrayList<>();
        Passage group = new Passage(0, 0);
        for (int i = 0; i < table.rows().get(from).size(); i++) {
            Set<Passage> cells = new LinkedHashSet<>();
            Passage above = table.rows().get(from).get(i);
            // separated values show a merged cell only once
            boolean merged = to > from + 1 && above.of(text).isBlank();
            group = merged ? group : above;
            cells.add(group);
            for (int row = from + 1; row < to; row++) {
                cells.add(table.rows().get(row).get(i));
            }
            StringBuilder name = new StringBuilder();
            cells.forEach(cell -> name.append(cell.of(text)));
            names.add(name.toString());
        }
        return names;
    }

    private boolean isTable() {
        long values = columns.stream().filter(IndicatorColumn::hasValues).count();
        boolean dated =
                columns.stream()
                        .anyMatch(c -> c.kind() == IndicatorColumn.Kind.VALUE && c.year() != null);
        boolean measured = has(IndicatorColumn.Kind.UNIT) || has(IndicatorColumn.Kind.NATURE);
        boolean several = values >= 2;
        return several ? dated || measured : values == 1 && measured && dated;
    }

    boolean has(IndicatorColumn.Kind kind) {
        return first(kind) >= 0;
    }

    /** Whether the measure stands behind the values. */
    boolean endsWithUnit() {
        return first(IndicatorColumn.Kind.UNIT) > first(IndicatorColumn.Kind.VALUE)
                && first(IndicatorColumn.Kind.VALUE) >= 0;
    }

    /**
     * The column of values that a rate tells the growth of, the one before, where each has its own;
     * null where the rate is the whole term's.
     *
     * @param at which of the columns of values it is
     */
    @Nullable IndicatorColumn grown(int at) {
        List<IndicatorColumn> values = values();
        long rates = values.stream().filter(c -> c.kind() == IndicatorColumn.Kind.GROWTH).count();
        IndicatorColumn rate = values.get(at);
        if (rates < 2 || at == 0 || rate.isMean() || rate.kind() != IndicatorColumn.Kind.GROWTH) {
            return null;
        }
        IndicatorColumn before = values.get(at - 1);
        return before.kind() == IndicatorColumn.Kind.VALUE && before.year() != null ? before : null;
    }

    /** The first column of a kind, -1 where there is none. */
    int first(IndicatorColumn.Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The columns of values, from the left. */
    List<IndicatorColumn> values() {
        return columns.stream().filter(IndicatorColumn::hasValues).toList();
    }

    /**
     * What a column's values are. Years before the plan's are where it starts from; where nobody
     * knows when it begins, the first of several years is.
     */
    IndicatorRole role(IndicatorColumn column, @Nullable Integer begins) {
        IndicatorRole said = column.role();
        Integer year = column.year();
        if (said != null || year == null) {
            return said == null ? IndicatorRole.TARGET : said;
        }
        if (begins != null) {
            return year < begins ? IndicatorRole.BASELINE : IndicatorRole.TARGET;
        }
        List<Integer> years =
                columns.stream()
                        .filter(c -> c.kind() == IndicatorColumn.Kind.VALUE)
                        .map(IndicatorColumn::year)
                        .filter(y -> y != null)
                        .sorted()
                        .toList();
        return years.size() > 1 && year.equals(years.getFirst())
                ? IndicatorRole.BASELINE
                : IndicatorRole.TARGET;
    }

    /** The last year that a column of values names, null where none does. */
    @Nullable Integer lastYear() {
        Integer last = null;
        for (IndicatorColumn column : columns) {
            Integer year = column.kind() == IndicatorColumn.Kind.VALUE ? column.year() : null;
            last = year == null || (last != null && last > year) ? last : year;
        }
        return last;
    }
}
