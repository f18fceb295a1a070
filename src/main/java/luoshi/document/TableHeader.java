package luoshi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The row of column names over a table's rows, or two where one groups what the other names.
 *
 * @param behind the first row that is no longer the header's
 * @param places which columns hold what, from the left
 * @param names what the columns are called, as printed
 */
record TableHeader(int behind, Map<TableColumn, List<Integer>> places, Map<Integer, String> names) {
    private static final int LONGEST_NAME = 40;
    private static final int FIRST_ROWS = 5;

    /** Columns of a sheet that holds promised numbers against reported ones: no tasks, no rows. */
    private static final List<String> JUDGED = List.of("差额", "判定");

    private static final Pattern PART_OF_YEAR = Pattern.compile("第?[一二三四1-4]季度|[上下]半年");

    private static final Pattern MILESTONE = Pattern.compile("第?[一二三四1-4]季度|[上下]半年|\\d{1,2}月");

    /** The header that begins with this row, or null. */
    static @Nullable TableHeader at(Table table, int row, String text) {
        TableHeader one = of(table, row, row + 1, text);
        if (row + 1 < table.rows().size() && hasSecondRow(table, row, text)) {
            TableHeader two = of(table, row, row + 2, text);
            return two != null ? two : one;
        }
        return one;
    }

    /** Whether the row below names parts of what this one names. */
    private static boolean hasSecondRow(Table table, int row, String text) {
        List<Passage> above = table.rows().get(row);
        long names = above.stream().filter(cell -> cell.end() > cell.start()).distinct().count();
        if (names < 2 || above.stream().allMatch(cell -> TableColumn.of(cell.of(text)) == null)) {
            return false;
        }
        int known = 0;
        int others = 0;
        for (Passage cell : new HashSet<>(table.rows().get(row + 1))) {
            String name = cell.of(text);
            if (name.isBlank() || above.contains(cell)) {
                continue;
            }
            if (TableColumn.of(name) != null) {
                known++;
            } else if (Character.isDigit(name.strip().charAt(0))) {
                return false;
            } else {
                others++;
            }
        }
        return known > 0 && known >= others;
    }

    private static @Nullable TableHeader of(Table table, int from, int behind, String text) {
        Map<Integer, String> names = new LinkedHashMap<>();
        Map<TableColumn, List<Integer>> places = new EnumMap<>(TableColumn.class);
        int known = 0;
        int width = table.rows().get(from).size();
        for (int i = 0; i < width; i++) {
            String lowest = "";
            TableColumn column = null;
            for (int row = from; row < behind; row++) {
                String name = table.rows().get(row).get(i).of(text);
                column = under(column, name);
                lowest = name.isBlank() ? lowest : name;
            }
            // 发布机构: and the like stand on a card before their values
            if (lowest.length() > LONGEST_NAME || Folding.fold(lowest).endsWith(":")) {
                return null;
            }
            if (!lowest.isBlank()) {
                names.put(i, Spacing.tidy(lowest));
                known += column == null ? 0 : 1;
            }
            if (column != null) {
                places.computeIfAbsent(column, key -> new ArrayList<>()).add(i);
            }
        }
        measured(table, behind, text, places, names);
        if (names.values().containsAll(JUDGED)) {
            return null;
        }
        TableHeader header = new TableHeader(behind, places, names);
        return known * 2 >= names.size() && header.size() >= 2 && header.isKnown() ? header : null;
    }

    /** A bare 单位 is a measure beside others of units, and where measures stand below. */
    private static void measured(
            Table table,
            int behind,
            String text,
            Map<TableColumn, List<Integer>> places,
            Map<Integer, String> names) {
        List<Integer> answering = places.getOrDefault(TableColumn.RESPONSIBLE, List.of());
        boolean others = answering.size() > 1 || places.containsKey(TableColumn.LEAD);
        for (int place : List.copyOf(answering)) {
            if ("单位".equals(names.get(place))
                    && (others || holdsMeasures(table, behind, place, text))) {
                answering.remove(Integer.valueOf(place));
                places.computeIfAbsent(TableColumn.MEASURE, key -> new ArrayList<>()).add(place);
            }
        }
        if (answering.isEmpty()) {
            places.remove(TableColumn.RESPONSIBLE);
        }
    }

    private static boolean holdsMeasures(Table table, int behind, int place, String text) {
        List<String> below =
                table.rows().subList(behind, table.rows().size()).stream()
                        .limit(FIRST_ROWS)
                        .map(row -> Folding.fold(row.get(place).of(text)))
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        long measures = below.stream().filter(IndicatorLines::isUnit).count();
        return measures > 0 && measures * 2 > below.size();
    }

    /** What a name says below another: 形象进度 under 年度计划 is no account, 一季度 under 进展 is one. */
    private static @Nullable TableColumn under(@Nullable TableColumn above, String name) {
        TableColumn named = TableColumn.of(name);
        boolean part =
                above == TableColumn.ACCOUNT && PART_OF_YEAR.matcher(Folding.fold(name)).matches();
        boolean aims = above == TableColumn.GOAL && named == TableColumn.ACCOUNT;
        return named == null || aims || part ? above : named;
    }

    private int size() {
        return places.size();
    }

    private boolean isKnown() {
        return places.keySet().stream().anyMatch(TableColumn::namesTask)
                && (isReport() || places.keySet().stream().anyMatch(TableColumn::answers));
    }

    private boolean isReport() {
        return places.containsKey(TableColumn.ACCOUNT);
    }

    /** Whether the rows tell what became of tasks: not those of the ledger's own task sheets. */
    boolean tellsOutcomes() {
        return isReport()
                && !(places.containsKey(TableColumn.STATE)
                        && columns(TableColumn.NUMBER).size() > 1);
    }

    /** Whether a column of units says that it names persons too: 责任单位及责任人. */
    boolean namesPersons() {
        return columns(TableColumn.RESPONSIBLE).stream()
                .map(place -> Folding.fold(names.getOrDefault(place, "")))
                .anyMatch(name -> name.contains("人") || name.contains("领导"));
    }

    List<Integer> columns(TableColumn column) {
        return places.getOrDefault(column, List.of());
    }

    /** What each column holds; what nobody knows is {@link TableColumn#ASIDE}. */
    List<TableColumn> inOrder(int width) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(TableColumn.ASIDE);
        }
        places.forEach((column, at) -> at.forEach(place -> columns.set(place, column)));
        return columns;
    }

    /** Where the number stands that the document itself counts by; -1 where none does. */
    int number() {
        List<Integer> numbers = columns(TableColumn.NUMBER);
        for (int place : numbers) {
            if (Folding.fold(names.getOrDefault(place, "")).endsWith("编号")) {
                return place;
            }
        }
        return numbers.isEmpty() ? -1 : numbers.getFirst();
    }

    /**
     * The columns that can hold the task's text: name and content, else the first goal.
     *
     * @param goal whether the goal belongs to the text in any case
     */
    List<Integer> task(boolean goal) {
        List<Integer> task = new ArrayList<>(columns(TableColumn.NAME));
        task.addAll(columns(TableColumn.CONTENT));
        List<Integer> goals =
                columns(TableColumn.GOAL).stream().filter(place -> !isMilestone(place)).toList();
        if (goal) {
            task.addAll(goals);
        } else if (task.isEmpty() && !goals.isEmpty()) {
            task.add(goals.getFirst());
        }
        int named = columns(TableColumn.NAME).size();
        task.subList(named, task.size()).sort(null);
        return task;
    }

    /** Whether it is the goal of a part of the year: of a report's row, and no words of a task. */
    boolean isMilestone(int place) {
        return MILESTONE.matcher(Folding.fold(names.getOrDefault(place, ""))).lookingAt();
    }

    /** Whose account it is, as the last column says; null where it does not. */
    @Nullable String issuer() {
        for (int place : columns(TableColumn.ACCOUNT)) {
            String name = Folding.fold(names.getOrDefault(place, ""));
            String whose =
                    name.replaceFirst(
                            "(?:\\d{4}年)?(?:全年|年度|上半年|[一二三四1-4]季度|\\d{1,2}月份?|目前|当前)?"
                                    + "(?:工作)?(?:落实|完成|进展|推进|办理).*$",
                            "");
            if (whose.length() < name.length() && UnitList.isWhole(whose)) {
                return whose;
            }
        }
        return null;
    }
}
