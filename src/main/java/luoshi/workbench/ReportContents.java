package luoshi.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorSeries;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.report.ChangeEntry;
import luoshi.report.Descent;
import luoshi.report.Further;
import luoshi.report.LightShares;
import luoshi.report.Promised;
import luoshi.report.ReportContent;
import luoshi.report.SheetKind;
import luoshi.unit.Directory;
import org.jspecify.annotations.Nullable;

/** Gathers what a workbook is made of; only what its sheets need. */
final class ReportContents {
    private final Browsing browsing;
    private final Targets targets;
    private final Indicators indicators;
    private final Lineage lineage;
    private final Undoing undoing;
    private final Clock clock;

    ReportContents(
            Browsing browsing,
            Targets targets,
            Indicators indicators,
            Lineage lineage,
            Undoing undoing,
            Clock clock) {
        this.browsing = browsing;
        this.targets = targets;
        this.indicators = indicators;
        this.lineage = lineage;
        this.undoing = undoing;
        this.clock = clock;
    }

    /**
     * What the officer has chosen.
     *
     * @throws ProblemException where no task of the year names the unit
     */
    ReportContent of(ReportChoice choice) throws ProblemException {
        return of(choice, known(choice));
    }

    /**
     * The same for each of several units.
     *
     * @param choice its unit is not looked at
     * @throws ProblemException where no task of the year names one of them
     */
    List<ReportContent> each(ReportChoice choice, List<String> units) throws ProblemException {
        Known known = known(choice);
        List<ReportContent> contents = new ArrayList<>();
        for (String unit : units) {
            contents.add(of(choice.of(unit), known));
        }
        return contents;
    }

    /** What a year holds, whoever asks. */
    private record Known(YearBook book, List<Target> promised) {}

    private Known known(ReportChoice choice) throws ProblemException {
        // what is promised may have to be matched first: that changes the book
        List<Target> promised =
                needs(choice, SheetKind.COMMITMENTS, SheetKind.SUMMARY)
                                && browsing.years().contains(choice.year())
                        ? targets.year(choice.year())
                        : List.of();
        return new Known(browsing.year(choice.year()), promised);
    }

    private ReportContent of(ReportChoice choice, Known known) throws ProblemException {
        YearBook book = known.book();
        String unit = choice.unit();
        List<KeptTask> tasks =
                book.tasks().stream()
                        .filter(task -> concerns(task, unit, book.directory()))
                        .toList();
        if (unit != null && tasks.isEmpty()) {
            throw new ProblemException(
                    "report.no-such-unit", unit, Integer.toString(choice.year()));
        }
        return new ReportContent(
                choice.year(),
                choice.subject(),
                unit,
                LocalDate.now(clock),
                tasks,
                book.states(),
                matches(book, tasks, unit),
                further(choice, book, tasks, known.promised()));
    }

    /** The units of a year's tasks, in the order in which the lists first name them. */
    List<String> units(int year) {
        return browsing.year(year).tasks().stream()
                .flatMap(task -> task.task().units().stream())
                .map(part -> part.unit())
                .distinct()
                .toList();
    }

    private static boolean needs(ReportChoice choice, SheetKind... kinds) {
        return List.of(kinds).stream().anyMatch(choice.sheets()::contains);
    }

    private Further further(
            ReportChoice choice, YearBook book, List<KeptTask> tasks, List<Target> promised)
            throws ProblemException {
        boolean all = choice.unit() == null;
        Set<Long> chosen = tasks.stream().map(KeptTask::id).collect(Collectors.toSet());
        List<Descent> descents =
                needs(choice, SheetKind.LINEAGE)
                        ? new LineageSheet(browsing, lineage).descents(book, tasks, all)
                        : List.of();
        // the history of the whole ledger is not for one unit
        List<ChangeEntry> changes =
                all && needs(choice, SheetKind.HISTORY)
                        ? new ChangeSheet(undoing).entries()
                        : List.of();
        List<IndicatorSeries> series =
                needs(choice, SheetKind.INDICATORS)
                        ? indicators.series().stream()
                                .filter(one -> all || isOfTask(one, chosen))
                                .toList()
                        : List.of();
        return new Further(
                promised.stream()
                        .filter(one -> one.task() == null ? all : chosen.contains(one.task().id()))
                        .map(ReportContents::promised)
                        .toList(),
                series,
                new LightShares(indicators.lights().green(), indicators.lights().yellow()),
                descents,
                changes);
    }

    private static Promised promised(Target target) {
        return new Promised(
                target.task(),
                target.task() == null && !target.rows().isEmpty() ? target.rows().getFirst() : null,
                target.judgement(),
                target.source(),
                target.verdict(),
                target.provisional(),
                TargetGap.of(target).orElse(null),
                target.overrule());
    }

    private static boolean isOfTask(IndicatorSeries series, Set<Long> tasks) {
        return series.points().stream()
                .anyMatch(
                        point ->
                                point.source() == IndicatorPoint.Source.TASK
                                        && tasks.contains(point.sourceId()));
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
