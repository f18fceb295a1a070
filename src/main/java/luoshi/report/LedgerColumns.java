package luoshi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the ledger. One that is empty in every row is left out, and its width goes to the
 * task's text.
 */
final class LedgerColumns {
    /** Where the task's text stands, and the headings begin. */
    static final int TASK = 2;

    private static final double TASK_WIDTH = 70;
    private static final double UNITS_WIDTH = 38;

    /** The units' column grows by such steps, in millimetres. */
    private static final double STEP = 6;

    /** So many tasks tell how wide the units' column is best. */
    private static final int ASKED = 400;

    private static final Pattern AFTER_YEAR = Pattern.compile("(?<=\\d{4}年)\\s*(?=\\d)");

    private final ReportContent content;
    private final Map<Long, KeptOutcome> yearly = new HashMap<>();
    private final Map<Long, KeptOutcome> latest = new HashMap<>();
    private final boolean deadlines;
    private final boolean goals;
    private final boolean progress;
    private final boolean states;

    /**
     * @param states whether a task's state is shown
     */
    LedgerColumns(ReportContent content, boolean states) {
        this.content = content;
        this.states = states;
        content.matches().forEach(this::answered);
        this.deadlines = content.tasks().stream().anyMatch(t -> !deadline(t.task()).isEmpty());
        this.goals = content.tasks().stream().anyMatch(t -> !goal(t).isEmpty());
        this.progress = content.tasks().stream().anyMatch(t -> !progress(t).isEmpty());
    }

    List<Column> columns() {
        List<Column> after = new ArrayList<>();
        double width = TASK_WIDTH;
        width += add(after, deadlines, "column.deadline", 20, Column.Fit.CENTRED);
        width += add(after, goals, "column.goal", 28, Column.Fit.TEXT);
        width += add(after, progress, "column.progress", 31, Column.Fit.TEXT);
        width += add(after, states, "column.state", 14, Column.Fit.WORD);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.of("column.row"), 10, Column.Fit.WORD));
        columns.add(new Column(Words.of("column.number"), 14, Column.Fit.WORD));
        double units = unitsWidth(width);
        columns.add(
                new Column(Words.of("column.task"), width + UNITS_WIDTH - units, Column.Fit.TEXT));
        columns.add(new Column(Words.of("column.units"), units, Column.Fit.TEXT));
        columns.addAll(after);
        return columns;
    }

    /** Of what empty columns leave, the units get as much as makes the rows lowest. */
    private double unitsWidth(double task) {
        double best = UNITS_WIDTH;
        long least = Long.MAX_VALUE;
        for (double wide = UNITS_WIDTH; wide <= UNITS_WIDTH + task - TASK_WIDTH; wide += STEP) {
            long lines = lines(task + UNITS_WIDTH - wide, wide);
            if (lines < least) {
                least = lines;
                best = wide;
            }
        }
        return best;
    }

    /** How many lines the tasks' rows take together, or as many of them as tell. */
    private long lines(double task, double units) {
        double points = Layout.USUAL.bodyPoints();
        int step = 1 + content.tasks().size() / ASKED;
        long lines = 0;
        for (int i = 0; i < content.tasks().size(); i += step) {
            Task one = content.tasks().get(i).task();
            lines +=
                    Math.max(
                            TypeMeasure.lines(one.text(), points, task),
                            TypeMeasure.lines(units(one), points, units));
        }
        return lines;
    }

    /**
     * @param row its running number
     */
    Line.Entry entry(int row, KeptTask kept) {
        Task task = kept.task();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(row));
        cells.add(Cell.number(task.number()));
        cells.add(Cell.of(task.text()));
        cells.add(Cell.of(units(task)));
        if (deadlines) {
            cells.add(Cell.of(deadline(task)));
        }
        if (goals) {
            cells.add(Cell.of(goal(kept)));
        }
        if (progress) {
            cells.add(Cell.of(progress(kept)));
        }
        if (states) {
            cells.add(Cell.of(Words.of("state." + content.stateOf(kept).name())));
        }
        return new Line.Entry(cells);
    }

    /** The units as the list names them, in its order. */
    static String units(Task task) {
        return task.units().stream()
                .map(Responsibility::unit)
                .collect(Collectors.joining(Words.of("between-units")));
    }

    private static double add(
            List<Column> columns, boolean shown, String key, double width, Column.Fit fit) {
        if (!shown) {
            return width;
        }
        columns.add(new Column(Words.of(key), width, fit));
        return 0;
    }

    private void answered(OutcomeMatch match) {
        KeptOutcome outcome = match.outcome();
        @Nullable String period = outcome.edition().period();
        boolean whole = period == null || period.length() == 4;
        for (Link link : match.links()) {
            if (link.state() == LinkState.CONFIRMED) {
                (whole ? yearly : latest).merge(link.taskId(), outcome, LedgerColumns::later);
            }
        }
    }

    private static KeptOutcome later(KeptOutcome one, KeptOutcome other) {
        Function<KeptOutcome, String> end = outcome -> Period.end(outcome.edition().period());
        return end.apply(other).compareTo(end.apply(one)) > 0 ? other : one;
    }

    private static String deadline(Task task) {
        @Nullable String deadline = task.deadline();
        return deadline == null || deadline.isBlank()
                ? ""
                : AFTER_YEAR.matcher(deadline.strip()).replaceAll("\n");
    }

    private String goal(KeptTask task) {
        @Nullable KeptOutcome outcome = yearly.getOrDefault(task.id(), latest.get(task.id()));
        @Nullable String target = outcome == null ? null : outcome.outcome().target();
        return target == null ? "" : target.strip();
    }

    /** What the latest report within the year says; the whole year's has a sheet of its own. */
    private String progress(KeptTask task) {
        @Nullable KeptOutcome outcome = latest.get(task.id());
        return outcome == null ? "" : outcome.outcome().account().strip();
    }
}
