package luoshi.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.MeetingWorkbook;
import luoshi.report.ReportContent;
import luoshi.report.Written;
import luoshi.unit.Directory;
import org.jspecify.annotations.Nullable;

/** Workbooks out. */
public final class Reports {
    private final Browsing browsing;
    private final Units units;
    private final Clock clock;

    Reports(Browsing browsing, Units units, Clock clock) {
        this.browsing = browsing;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Writes the meeting workbook of a year.
     *
     * @param target ends in {@code .xlsx}; what is there is replaced once the new one is whole
     * @throws ProblemException where it cannot be written, the year has nothing, or no task names
     *     the unit
     */
    public Written write(Path target, ReportChoice choice, Progress progress)
            throws ProblemException {
        return MeetingWorkbook.write(
                target, content(choice), choice.sheets(), choice.layout(), progress);
    }

    private ReportContent content(ReportChoice choice) throws ProblemException {
        YearBook book = browsing.year(choice.year());
        Directory directory = units.directory();
        List<KeptTask> tasks =
                book.tasks().stream()
                        .filter(task -> concerns(task, choice.unit(), directory))
                        .toList();
        String unit = choice.unit();
        if (unit != null && tasks.isEmpty()) {
            throw new ProblemException(
                    "report.no-such-unit", unit, Integer.toString(choice.year()));
        }
        return new ReportContent(
                choice.year(),
                null,
                unit,
                LocalDate.now(clock),
                tasks,
                book.states(),
                matches(book, tasks, unit));
    }

    /** The same body may stand under several names. */
    private static boolean concerns(KeptTask task, @Nullable String unit, Directory directory) {
        return unit == null
                || task.task().units().stream().anyMatch(part -> directory.same(part.unit(), unit));
    }

    /** Of one unit only the rows that answer its tasks, or may. */
    private static List<OutcomeMatch> matches(
            YearBook book, List<KeptTask> tasks, @Nullable String unit) {
        if (unit == null) {
            return book.matches();
        }
        Set<Long> chosen = tasks.stream().map(KeptTask::id).collect(Collectors.toSet());
        return book.matches().stream()
                .filter(
                        match ->
                                match.links().stream()
                                        .filter(link -> link.state() != LinkState.REJECTED)
                                        .limit(1)
                                        .anyMatch(link -> chosen.contains(link.taskId())))
                .toList();
    }
}
