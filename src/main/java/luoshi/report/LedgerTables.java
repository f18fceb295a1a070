package luoshi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.TaskState;
import org.jspecify.annotations.Nullable;

/** The sheets that list tasks: 总台账, 分单位 and 有任务无落实. */
final class LedgerTables {
    private LedgerTables() {}

    static Table ledger(ReportContent content) {
        return listed(content, content.tasks(), SheetKind.LEDGER, "ledger", true);
    }

    /** The tasks that no outcome answers. */
    static Table withoutOutcome(ReportContent content) {
        List<KeptTask> tasks =
                content.tasks().stream()
                        .filter(task -> content.stateOf(task) == TaskState.NO_OUTCOME)
                        .toList();
        return listed(content, tasks, SheetKind.MATCHING, "tasks-alone", false);
    }

    static Table units(ReportContent content) {
        LedgerColumns columns = new LedgerColumns(content, true);
        List<Line> lines = new ArrayList<>();
        byUnit(content)
                .forEach(
                        (unit, part) -> {
                            lines.add(
                                    new Line.Block(
                                            Words.of(
                                                    "block",
                                                    PrintableText.of(unit),
                                                    part.leads().size(),
                                                    part.joins().size())));
                            part(lines, columns, "leads", part.leads(), 0);
                            part(lines, columns, "joins", part.joins(), part.leads().size());
                        });
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.UNITS,
                Words.of("units.sheet"),
                titles.title("units.title"),
                titles.left(),
                titles.right("count.tasks", content.tasks().size()),
                columns.columns(),
                lines);
    }

    private record Part(List<KeptTask> leads, List<KeptTask> joins) {}

    private static Map<String, Part> byUnit(ReportContent content) {
        Map<String, Part> units = new LinkedHashMap<>();
        @Nullable String only = content.unit();
        for (KeptTask task : content.tasks()) {
            for (Responsibility responsibility : task.task().units()) {
                if (only != null && !only.equals(responsibility.unit())) {
                    continue;
                }
                Part part =
                        units.computeIfAbsent(
                                responsibility.unit(),
                                name -> new Part(new ArrayList<>(), new ArrayList<>()));
                List<KeptTask> tasks =
                        responsibility.role() == Role.LEAD ? part.leads() : part.joins();
                if (!part.leads().contains(task) && !part.joins().contains(task)) {
                    tasks.add(task);
                }
            }
        }
        return units;
    }

    private static void part(
            List<Line> lines, LedgerColumns columns, String key, List<KeptTask> tasks, int before) {
        if (tasks.isEmpty()) {
            return;
        }
        lines.add(new Line.Heading(Words.of(key, tasks.size()), 1, 2, LedgerColumns.TASK));
        int row = before;
        for (KeptTask task : tasks) {
            lines.add(columns.entry(++row, task));
        }
    }

    private static Table listed(
            ReportContent content,
            List<KeptTask> tasks,
            SheetKind kind,
            String key,
            boolean states) {
        LedgerColumns columns = new LedgerColumns(content, states);
        Headings headings = new Headings(LedgerColumns.TASK, tasks);
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (KeptTask task : tasks) {
            lines.addAll(headings.before(task));
            lines.add(columns.entry(++row, task));
        }
        Titles titles = new Titles(content);
        return new Table(
                kind,
                Words.of(key + ".sheet"),
                titles.title(key + ".title"),
                titles.left(),
                titles.right("count.tasks", tasks.size()),
                columns.columns(),
                lines);
    }
}
