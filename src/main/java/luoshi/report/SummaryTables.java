package luoshi.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.model.KeptTask;
import luoshi.model.Role;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** The sheets 统计汇总 and 统计图: counts by section and by leading unit, and charts of them. */
final class SummaryTables {
    /** The columns that hold counts: tasks, their states, promises, their verdicts. */
    private static final int TASKS = 2;

    private static final int STATES = 3;
    private static final int SHARE = 6;
    private static final int PROMISES = 7;
    private static final int VERDICTS = 8;
    private static final List<TaskState> STATE_ORDER =
            List.of(TaskState.CONFIRMED, TaskState.PENDING, TaskState.NO_OUTCOME);
    private static final List<Verdict> VERDICT_ORDER =
            List.of(
                    Verdict.EXCEEDED,
                    Verdict.MET,
                    Verdict.MISSED,
                    Verdict.UNDECIDABLE,
                    Verdict.NOT_REPORTED);
    private static final List<String> STATE_COLOURS = List.of("8FB8E8", "F0C060", "D5DADF");

    /** How tall a chart of standing bars is, in points; with lying bars above it a page is full. */
    private static final double COLUMNS = 150;

    /** How tall one of lying bars is: it wants room for each, and no more than a page has. */
    private static final double BARS = 72;

    private static final double BAR = 24;
    private static final double LEAST = 120;
    private static final double PAGE = 344;

    /** So much more than fits beside the other chart is taken out of the bars. */
    private static final double TIGHT = 50;

    private final ReportContent content;
    private final List<Line> lines = new ArrayList<>();
    private final boolean judged;
    private final boolean unjudged;
    private final int columns;
    private int entries;

    private SummaryTables(ReportContent content) {
        this.content = content;
        List<Promised> ofTasks =
                content.further().promises().stream().filter(one -> one.task() != null).toList();
        this.judged = ofTasks.stream().anyMatch(one -> one.verdict() != null);
        this.unjudged = judged && ofTasks.stream().anyMatch(one -> one.verdict() == null);
        this.columns = VERDICTS + (judged ? VERDICT_ORDER.size() : 0) + (unjudged ? 1 : 0);
    }

    /** Both; none where there are no tasks to count. */
    static List<Table> of(ReportContent content) {
        return content.tasks().isEmpty() ? List.of() : new SummaryTables(content).tables();
    }

    /** A block's totals. */
    private record Totals(int first, int last, int row, List<Integer> counts) {}

    private List<Table> tables() {
        Map<Long, String> sections = new LinkedHashMap<>();
        Map<Long, String> units = new LinkedHashMap<>();
        for (KeptTask task : content.tasks()) {
            sections.put(task.id(), section(task));
            units.put(task.id(), unit(task));
        }
        Totals bySection = block("summary.by-section", sections);
        Totals byUnit = block("summary.by-unit", units);
        cross(bySection, byUnit);
        lines.add(new Line.Note(Words.of("note.summary")));
        Titles titles = new Titles(content);
        Table summary =
                new Table(
                        SheetKind.SUMMARY,
                        Words.of("summary.sheet"),
                        titles.title("summary.title"),
                        titles.left(),
                        titles.right("count.tasks", content.tasks().size()),
                        header(),
                        lines);
        return List.of(summary, charts(titles, bySection));
    }

    private static String section(KeptTask task) {
        String section = task.task().section();
        return section.isEmpty() ? Words.of("no-section") : section;
    }

    /** Each task counts once, for the unit that leads it. */
    private static String unit(KeptTask task) {
        return task.task().units().stream()
                .filter(part -> part.role() == Role.LEAD)
                .findFirst()
                .or(() -> task.task().units().stream().findFirst())
                .map(part -> part.unit())
                .orElseGet(() -> Words.of("no-unit"));
    }

    private List<Column> header() {
        List<Column> header = new ArrayList<>();
        header.add(new Column(Words.of("column.row"), 10, Column.Fit.WORD));
        header.add(new Column(Words.of("column.tasks"), 14, Column.Fit.WORD));
        for (TaskState state : STATE_ORDER) {
            header.add(new Column(Words.of("state." + state.name()), 14, Column.Fit.WORD));
        }
        header.add(new Column(Words.of("column.share"), 18, Column.Fit.WORD));
        header.add(new Column(Words.of("column.promises"), 14, Column.Fit.WORD));
        for (Verdict verdict : judged ? VERDICT_ORDER : List.<Verdict>of()) {
            header.add(new Column(Words.of("verdict.cell." + verdict.name()), 15, Column.Fit.WORD));
        }
        if (unjudged) {
            header.add(new Column(Words.of("verdict.none"), 14, Column.Fit.WORD));
        }
        double taken = header.stream().mapToDouble(Column::millimetres).sum();
        header.add(1, new Column(Words.of("column.counted"), Paper.WIDTH - taken, Column.Fit.TEXT));
        return header;
    }

    private Totals block(String key, Map<Long, String> groupOfTask) {
        lines.add(new Line.Heading(Words.of(key), 0, 1, 1));
        Map<String, int[]> groups = counts(groupOfTask);
        int first = entries;
        int number = 0;
        int[] total = new int[columns];
        for (Map.Entry<String, int[]> group : groups.entrySet()) {
            int[] counts = group.getValue();
            Arrays.setAll(total, i -> total[i] + counts[i]);
            add(++number, group.getKey(), i -> new Cell.Figure(counts[i], Cell.COUNT), counts);
        }
        int last = entries - 1;
        int row = entries;
        add(
                0,
                Words.of("total"),
                i -> new Cell.Formula(sum(i, first, last), total[i], Cell.WHOLE),
                total);
        check(row);
        return new Totals(first, last, row, Arrays.stream(total).boxed().toList());
    }

    private Map<String, int[]> counts(Map<Long, String> groupOfTask) {
        Map<String, int[]> groups = new LinkedHashMap<>();
        for (KeptTask task : content.tasks()) {
            int[] counts =
                    groups.computeIfAbsent(
                            String.valueOf(groupOfTask.get(task.id())), name -> new int[columns]);
            counts[TASKS]++;
            counts[STATES + STATE_ORDER.indexOf(content.stateOf(task))]++;
        }
        for (Promised one : content.further().promises()) {
            int[] counts = one.task() == null ? null : groups.get(groupOfTask.get(one.task().id()));
            if (counts != null) {
                counts[PROMISES]++;
                if (judged) {
                    counts[VERDICTS + place(one.verdict())]++;
                }
            }
        }
        return groups;
    }

    private static int place(@Nullable Verdict verdict) {
        return verdict == null ? VERDICT_ORDER.size() : VERDICT_ORDER.indexOf(verdict);
    }

    private void add(int number, String name, Function<Integer, Cell> count, int[] counts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(number == 0 ? Cell.empty() : Cell.number(number));
        cells.add(Cell.of(name));
        for (int i = TASKS; i < columns; i++) {
            double share = counts[TASKS] == 0 ? 0 : (double) counts[STATES] / counts[TASKS];
            cells.add(
                    i == SHARE
                            ? new Cell.Formula("IF(C{row}=0,0,D{row}/C{row})", share, Cell.SHARE)
                            : count.apply(i));
        }
        entry(cells);
    }

    /** Do the parts add up to the whole? */
    private void check(int total) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.empty());
        cells.add(Cell.of(Words.of("check.parts")));
        for (int i = TASKS; i < columns; i++) {
            String parts =
                    i == TASKS
                            ? letter(STATES) + "{%d}:" + letter(SHARE - 1) + "{%d}"
                            : letter(VERDICTS) + "{%d}:" + letter(columns - 1) + "{%d}";
            String formula = letter(i) + "{%d}-SUM(" + parts + ")";
            cells.add(
                    i == TASKS || (judged && i == PROMISES)
                            ? new Cell.Formula(
                                    formula.replace("%d", Integer.toString(total)), 0, Cell.WHOLE)
                            : Cell.empty());
        }
        entry(cells);
    }

    /** Do both ways of counting come to the same? */
    private void cross(Totals one, Totals other) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.empty());
        cells.add(Cell.of(Words.of("check.ways")));
        for (int i = TASKS; i < columns; i++) {
            String formula = letter(i) + "{" + one.row() + "}-" + letter(i) + "{" + other.row();
            cells.add(
                    i == SHARE
                            ? Cell.empty()
                            : new Cell.Formula(
                                    formula + "}",
                                    one.counts().get(i) - (double) other.counts().get(i),
                                    Cell.WHOLE));
        }
        entry(cells);
    }

    private void entry(List<Cell> cells) {
        lines.add(new Line.Entry(cells));
        entries++;
    }

    private static String sum(int column, int first, int last) {
        String letter = letter(column);
        return "SUM(" + letter + "{" + first + "}:" + letter + "{" + last + "})";
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private Table charts(Titles titles, Totals bySection) {
        String sheet = Words.of("summary.sheet");
        List<Line> drawn = new ArrayList<>();
        List<Chart.Series> states = new ArrayList<>();
        for (int i = 0; i < STATE_ORDER.size(); i++) {
            int column = STATES + i;
            states.add(
                    new Chart.Series(
                            Words.of("state." + STATE_ORDER.get(i).name()),
                            new Chart.Cells(bySection.first(), bySection.last(), column, column),
                            STATE_COLOURS.get(i),
                            false));
        }
        Chart.Cells names = new Chart.Cells(bySection.first(), bySection.last(), 1, 1);
        drawn.add(
                new Line.Drawing(
                        List.of(
                                new Chart(
                                        Chart.Kind.STACKED_BARS,
                                        Words.of("chart.states"),
                                        sheet,
                                        names,
                                        states)),
                        barsHeight(1 + bySection.last() - bySection.first())));
        if (judged) {
            drawn.add(new Line.Drawing(List.of(verdicts(sheet, bySection)), COLUMNS));
        }
        return new Table(
                SheetKind.SUMMARY,
                Words.of("summary-charts.sheet"),
                titles.title("summary-charts.title"),
                titles.left(),
                titles.right("count.tasks", content.tasks().size()),
                ChartWriter.columns("summary-charts.header"),
                drawn);
    }

    private double barsHeight(int bars) {
        double wanted = Math.clamp(BARS + BAR * bars, LEAST, PAGE);
        double beside = PAGE - COLUMNS;
        return judged && wanted > beside && wanted < beside + TIGHT ? beside : wanted;
    }

    private Chart verdicts(String sheet, Totals totals) {
        int last = columns - 1;
        return new Chart(
                Chart.Kind.COLUMNS,
                Words.of("chart.verdicts"),
                sheet,
                new Chart.Cells(-1, -1, VERDICTS, last),
                List.of(
                        new Chart.Series(
                                Words.of("column.promises"),
                                new Chart.Cells(totals.row(), totals.row(), VERDICTS, last),
                                STATE_COLOURS.getFirst(),
                                false)));
    }
}
