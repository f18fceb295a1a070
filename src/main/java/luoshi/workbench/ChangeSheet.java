package luoshi.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.model.ChangedRow;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.report.ChangeEntry;

/** The history as lines for paper: what comes in bulk is counted, what was done by hand is told. */
final class ChangeSheet {
    /** More rows of a kind than that in one step are counted. */
    private static final int FEW = 12;

    private final Undoing undoing;
    private final HistoryWords words = new HistoryWords(Locale.CHINA);

    ChangeSheet(Undoing undoing) {
        this.undoing = undoing;
    }

    /** Every step's lines, the newest first. */
    List<ChangeEntry> entries() {
        List<ChangeEntry> entries = new ArrayList<>();
        for (Step step : undoing.steps()) {
            if (step.kind() == StepKind.EXPORT) {
                // it changed nothing, and each paper would make the next one longer
                continue;
            }
            for (HistoryWords.Line line : lines(undoing.changes(step))) {
                entries.add(
                        new ChangeEntry(
                                step.at(),
                                line.object(),
                                line.field(),
                                line.before(),
                                line.after(),
                                words.of(step),
                                step.who()));
            }
        }
        return entries;
    }

    private record Like(String relation, ChangedRow.Kind kind) {}

    private List<HistoryWords.Line> lines(List<ChangedRow> rows) {
        Map<Like, List<ChangedRow>> alike = new LinkedHashMap<>();
        for (ChangedRow row : rows) {
            alike.computeIfAbsent(new Like(row.relation(), row.kind()), like -> new ArrayList<>())
                    .add(row);
        }
        List<HistoryWords.Line> lines = new ArrayList<>();
        alike.forEach(
                (like, all) -> {
                    List<HistoryWords.Line> told = words.of(all);
                    if (all.size() > FEW
                            || (all.size() > 1 && told.stream().allMatch(ChangeSheet::isBare))) {
                        lines.add(words.counted(like.relation(), like.kind(), all.size()));
                    } else {
                        lines.addAll(told);
                    }
                });
        return lines;
    }

    /** Several lines that only say that there is something more tell no more than their number. */
    private static boolean isBare(HistoryWords.Line line) {
        return line.before().isEmpty() && line.after().isEmpty();
    }
}
