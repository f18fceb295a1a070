package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.commitment.IndicatorNames;
import luoshi.commitment.IndicatorReadings;
import luoshi.commitment.IndicatorRule;
import luoshi.commitment.IndicatorSeriesMaker;
import luoshi.model.Actual;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorPoint.Source;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.model.IndicatorValue;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.store.Ledger;

/** The indicators of all plans, tasks and reports of the ledger, as series. */
public final class Indicators {
    private final Ledger ledger;

    Indicators(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All series, by the usual light rule. */
    public List<IndicatorSeries> series() {
        return series(IndicatorRule.USUAL);
    }

    /** All series, by the light rule given. */
    public List<IndicatorSeries> series(IndicatorRule rule) {
        return ledger.undisturbed(() -> IndicatorSeriesMaker.series(points(), rule));
    }

    private List<IndicatorPoint> points() {
        List<IndicatorPoint> points = new ArrayList<>();
        ledger.documents().indicators().forEach(kept -> points.add(point(kept)));
        Set<String> names =
                points.stream()
                        .map(point -> IndicatorNames.common(point.name()))
                        .collect(Collectors.toSet());
        for (KeptTask task : ledger.documents().tasks(null)) {
            points.addAll(
                    IndicatorReadings.in(
                            task.task().text(),
                            names,
                            IndicatorRole.TARGET,
                            task.edition().heading().year(),
                            Source.TASK,
                            task.id()));
        }
        for (KeptOutcome row : ledger.documents().outcomes(null)) {
            points.addAll(of(row, names));
        }
        ledger.actuals().all().forEach(actual -> points.add(point(actual)));
        return points;
    }

    private static List<IndicatorPoint> of(KeptOutcome row, Set<String> names) {
        Integer year = row.edition().heading().year();
        List<IndicatorPoint> points =
                new ArrayList<>(
                        IndicatorReadings.in(
                                row.outcome().task(),
                                names,
                                IndicatorRole.TARGET,
                                year,
                                Source.RESTATED,
                                row.id()));
        points.addAll(
                IndicatorReadings.in(
                        row.outcome().account(),
                        names,
                        IndicatorRole.ACTUAL,
                        year,
                        Source.ACCOUNT,
                        row.id()));
        return points;
    }

    private static IndicatorPoint point(Actual actual) {
        return new IndicatorPoint(
                actual.name(),
                IndicatorRole.ACTUAL,
                actual.year(),
                actual.value(),
                actual.unit(),
                Comparison.EXACTLY,
                true,
                Source.ENTERED,
                actual.id(),
                actual.note(),
                new Passage(0, 0));
    }

    private static IndicatorPoint point(KeptIndicator kept) {
        IndicatorValue value = kept.indicator();
        return new IndicatorPoint(
                IndicatorNames.common(value.name()),
                value.role(),
                value.year(),
                value.value(),
                value.unit(),
                value.comparison(),
                true,
                Source.PLAN,
                kept.edition().id(),
                value.quote(),
                value.passage());
    }
}
