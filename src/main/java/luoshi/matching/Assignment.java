package luoshi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Shares tasks out among the rows of a report that name none: each task to one row, so that the
 * whole is likeliest (the Hungarian method on the logarithms of the odds). Rows that say the same
 * count as one. A row whose source names its task is bound by nobody.
 */
final class Assignment {
    /** Rows and tasks that hang together are seldom many; so many are still quick. */
    private static final int MOST = 400;

    /** A task that a row holds for less likely is not contested by it. */
    private static final double WANTED = 0.02;

    /** Of a row that gets no task, since others have a better right to its best: unlikely. */
    private static final double LOST = 0.25;

    private static final double IMPOSSIBLE = 1e-12;

    private final List<Row> rows;
    private final Map<Long, Integer> tasks = new LinkedHashMap<>();

    private Assignment(List<Row> rows) {
        this.rows = rows;
        for (Row row : rows) {
            row.candidates().forEach(c -> tasks.putIfAbsent(c.task().id(), tasks.size()));
        }
    }

    /** Puts the task that falls to each row first, the one that it lost right after it. */
    static void shareOut(List<Row> rows) {
        Map<Long, List<Row>> reports = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.isNamed() && Matcher.isWorded(row.outcome())) {
                reports.computeIfAbsent(row.outcome().edition().id(), r -> new ArrayList<>())
                        .add(row);
            }
        }
        reports.values().forEach(Assignment::shareOutReport);
    }

    private static void shareOutReport(List<Row> rows) {
        for (List<Row> group : contested(rows)) {
            if (group.size() > 1 && group.size() <= MOST) {
                new Assignment(group).shareOut();
            }
        }
    }

    /** The rows in groups: in one are those that want the same task, directly or by another. */
    private static Collection<List<Row>> contested(List<Row> rows) {
        Map<String, Row> different = new LinkedHashMap<>();
        rows.forEach(row -> different.putIfAbsent(row.sameness(), row));
        List<Row> all = List.copyOf(different.values());
        int[] head = IntStream.range(0, all.size()).toArray();
        Map<Long, Integer> wanting = new HashMap<>();
        for (int r = 0; r < head.length; r++) {
            for (int i = 0; i < all.get(r).candidates().size(); i++) {
                if (all.get(r).score(i) >= WANTED) {
                    long task = all.get(r).candidates().get(i).task().id();
                    Integer other = wanting.putIfAbsent(task, r);
                    head[head(head, r)] = head(head, other == null ? r : other);
                }
            }
        }
        Map<Integer, List<Row>> groups = new LinkedHashMap<>();
        for (int r = 0; r < head.length; r++) {
            groups.computeIfAbsent(head(head, r), h -> new ArrayList<>()).add(all.get(r));
        }
        return groups.values();
    }

    private static int head(int[] head, int row) {
        int at = row;
        while (head[at] != at) {
            at = head[at];
        }
        return at;
    }

    private void shareOut() {
        double[][] gain = new double[rows.size()][tasks.size() + rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double none = 1;
            Arrays.fill(gain[r], Math.log(IMPOSSIBLE));
            for (int i = 0; i < row.candidates().size(); i++) {
                int task = tasks.getOrDefault(row.candidates().get(i).task().id(), 0);
                gain[r][task] = Math.log(Math.max(IMPOSSIBLE, row.score(i)));
                none -= row.score(i);
            }
            gain[r][tasks.size() + r] = Math.log(Math.max(IMPOSSIBLE, none));
        }
        int[] chosen = Hungarian.best(gain);
        for (int r = 0; r < rows.size(); r++) {
            prefer(rows.get(r), chosen[r]);
        }
    }

    private void prefer(Row row, int column) {
        int best = -1;
        int given = -1;
        for (int i = 0; i < row.candidates().size(); i++) {
            best = best < 0 || row.score(i) > row.score(best) ? i : best;
            given =
                    tasks.getOrDefault(row.candidates().get(i).task().id(), -1) == column
                            ? i
                            : given;
        }
        if (given >= 0 && given != best) {
            double most = row.score(best);
            row.score(best, row.score(given));
            row.score(given, most);
        } else if (given < 0 && best >= 0) {
            row.score(best, Math.min(row.score(best), LOST));
        }
    }
}
