package luoshi.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import luoshi.model.ProblemException;
import luoshi.store.Ledger;
import luoshi.text.Folding;
import luoshi.text.IndicatorNames;

/** The indicators of all plans, tasks and reports of the ledger, as series. */
public final class Indicators {
    private static final String GREEN = "indicator-green";
    private static final String YELLOW = "indicator-yellow";

    private final Ledger ledger;
    private final Runnable changed;

    Indicators(Ledger ledger, Runnable changed) {
        this.ledger = ledger;
        this.changed = changed;
    }

    /** The light rule that the officer has set for this ledger, or else the usual one. */
    public IndicatorRule rule() {
        return IndicatorRule.of(
                ledger.settings().get(GREEN).orElse(""), ledger.settings().get(YELLOW).orElse(""));
    }

    /**
     * Sets the light rule of this ledger, as one step.
     *
     * @param rule its shares of the target, kept as written
     * @param subject the step's name in the history
     */
    public void setRule(IndicatorRule rule, String subject) {
        ledger.settings()
                .set(
                        Map.of(
                                GREEN,
                                rule.green().toPlainString(),
                                YELLOW,
                                rule.yellow().toPlainString()),
                        subject);
        changed.run();
    }

    /** The shares of the ledger's own light rule. */
    public Lights lights() {
        IndicatorRule rule = rule();
        return new Lights(rule.green(), rule.yellow());
    }

    /**
     * Sets the shares of this ledger's light rule, as one step.
     *
     * @param subject the step's name in the history
     */
    public void setLights(Lights lights, String subject) {
        setRule(new IndicatorRule(lights.green(), lights.yellow()), subject);
    }

    /** All series, by the ledger's own light rule. */
    public List<IndicatorSeries> series() {
        return series(rule());
    }

    /**
     * A rule of the lights, to be printed with them: from which share of the target on a series is
     * green, and from which yellow.
     */
    public record Lights(BigDecimal green, BigDecimal yellow) {
        private static final BigDecimal MOST = BigDecimal.valueOf(2);

        /** As they are set where nobody has said otherwise. */
        public static final Lights USUAL =
                new Lights(IndicatorRule.USUAL.green(), IndicatorRule.USUAL.yellow());

        /**
         * The shares that were typed in percent: 95, 95%, ９５％.
         *
         * @throws ProblemException where they are no percentages, or yellow is not between 0 and
         *     green
         */
        public static Lights typed(String green, String yellow) throws ProblemException {
            Lights lights = new Lights(share(green), share(yellow));
            boolean sound =
                    lights.yellow.signum() > 0
                            && lights.yellow.compareTo(lights.green) <= 0
                            && lights.green.compareTo(MOST) <= 0;
            if (!sound) {
                throw new ProblemException("workbench.light-shares", green, yellow);
            }
            return lights;
        }

        private static BigDecimal share(String percent) throws ProblemException {
            String folded = Folding.fold(percent);
            String bare = folded.endsWith("%") ? folded.substring(0, folded.length() - 1) : folded;
            try {
                return new BigDecimal(bare).movePointLeft(2);
            } catch (NumberFormatException no) {
                throw new ProblemException("workbench.no-percentage", percent);
            }
        }
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
                kept.id(),
                value.quote(),
                value.passage());
    }
}
