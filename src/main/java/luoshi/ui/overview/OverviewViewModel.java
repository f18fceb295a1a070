package luoshi.ui.overview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Verdict;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Messages;
import luoshi.workbench.Browsing;
import luoshi.workbench.Target;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * The year at a glance. What the desk's book says is there at once; suspects, units, indicators and
 * promises are read away from the window's thread while the view is shown, and filled in.
 */
final class OverviewViewModel {
    private static final int INDICATORS = 6;

    private final Desk desk;
    private final Messages messages;
    private final BooleanSupplier isShown;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Boolean> byUnit = new SimpleObjectProperty<>(false);
    private OverviewFacts facts;
    private @Nullable Slow slow;
    private boolean isStale = true;
    private boolean hearsTargets;

    /** What is read away from the window's thread. */
    private record Slow(
            List<Long> suspectRows, int unitsToName, List<IndicatorSeries> indicators) {}

    OverviewViewModel(Desk desk, Messages messages, BooleanSupplier isShown) {
        this.desk = desk;
        this.messages = messages;
        this.isShown = isShown;
        facts = facts();
        desk.bookProperty().addListener((observed, before, now) -> readAnew());
        desk.ownUnitProperty().addListener((observed, before, now) -> redraw());
        desk.ownUnitOnlyProperty().addListener((observed, before, now) -> redraw());
        byUnit.addListener((observed, before, now) -> redraw());
    }

    /** Called when the view is shown: reads what has changed since. */
    void entered() {
        if (!hearsTargets) {
            hearsTargets = true;
            desk.targets().property().addListener((observed, before, now) -> redraw());
        }
        if (isStale) {
            readSlow();
        }
    }

    private void readAnew() {
        isStale = true;
        redraw();
        if (isShown.getAsBoolean()) {
            readSlow();
        }
    }

    private void redraw() {
        facts = facts();
        revision.set(revision.get() + 1);
    }

    private OverviewFacts facts() {
        return OverviewFacts.of(desk.bookProperty().get(), desk.ownUnitProperty().get());
    }

    private void readSlow() {
        isStale = false;
        YearBook book = desk.bookProperty().get();
        desk.work()
                .start(
                        "",
                        progress -> slow(book),
                        read -> {
                            slow = read;
                            redraw();
                        });
    }

    private Slow slow(YearBook book) {
        Browsing browsing = desk.workbench().browsing();
        var suspects = browsing.suspects().keySet();
        List<Long> rows =
                book.matches().stream()
                        .filter(
                                match ->
                                        match.links().stream()
                                                .anyMatch(link -> suspects.contains(link.id())))
                        .map(match -> match.outcome().id())
                        .toList();
        return new Slow(
                rows,
                desk.workbench().units().book().toName().size(),
                shown(desk.workbench().indicators().series()));
    }

    /** Series that have something to tell: actuals first, then targets. */
    private static List<IndicatorSeries> shown(List<IndicatorSeries> all) {
        return all.stream()
                .filter(series -> has(series, IndicatorRole.TARGET) || hasActual(series))
                .sorted(
                        Comparator.comparing((IndicatorSeries series) -> !hasActual(series))
                                .thenComparing(series -> !has(series, IndicatorRole.TARGET))
                                .thenComparing(series -> -series.points().size()))
                .limit(INDICATORS)
                .toList();
    }

    private static boolean hasActual(IndicatorSeries series) {
        return series.points().stream()
                .anyMatch(point -> point.role() == IndicatorRole.ACTUAL && point.firm());
    }

    private static boolean has(IndicatorSeries series, IndicatorRole role) {
        return series.points().stream().anyMatch(point -> point.role() == role);
    }

    /** What the year's book says. */
    OverviewFacts read() {
        return facts;
    }

    /** By section, or by unit. */
    Breakdown breakdown() {
        String own = desk.ownUnitProperty().get();
        return byUnit.get()
                ? Breakdown.byUnit(desk.bookProperty().get(), own)
                : Breakdown.bySection(facts, own.isEmpty() ? null : own);
    }

    /** Whether the tasks are broken down by unit, not by section. */
    ObjectProperty<Boolean> byUnitProperty() {
        return byUnit;
    }

    /** Whether only the own unit is looked at. */
    boolean isOwnOnly() {
        return desk.ownUnitOnlyProperty().get() && hasOwnUnit();
    }

    boolean hasOwnUnit() {
        return !desk.ownUnitProperty().get().isEmpty();
    }

    /** The six figures. */
    List<Figure> figures() {
        String own = desk.ownUnitProperty().get();
        return new Figures(facts, own.isEmpty() ? null : own, isOwnOnly(), targets(), messages)
                .all();
    }

    /** The year's promises, under the own unit's switch; empty until they are read. */
    private Optional<List<Target>> targets() {
        if (!hearsTargets) {
            return Optional.empty();
        }
        String own = desk.ownUnitProperty().get();
        return desk.targets()
                .property()
                .get()
                .map(
                        all ->
                                all.stream()
                                        .filter(target -> !isOwnOnly() || concerns(target, own))
                                        .toList());
    }

    private static boolean concerns(Target target, String unit) {
        return target.task() != null
                && target.task().task().units().stream().anyMatch(part -> part.unit().equals(unit));
    }

    /** How many promises have which verdict; empty until they are read. */
    Optional<Map<Verdict, Integer>> verdicts() {
        return targets()
                .map(
                        all -> {
                            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
                            all.stream()
                                    .map(Target::verdict)
                                    .filter(verdict -> verdict != null)
                                    .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
                            return counts;
                        });
    }

    /** What waits for the officer. */
    List<Waiting> waiting() {
        Slow read = slow;
        int undecidable = verdicts().map(v -> v.getOrDefault(Verdict.UNDECIDABLE, 0)).orElse(-1);
        return List.of(
                new Waiting(
                        "fth-link",
                        messages.text("waiting.matches"),
                        facts.outcomes() == 0
                                ? messages.text("waiting.matches.none")
                                : messages.text(
                                        "waiting.matches.what",
                                        facts.outcomes() - facts.openMatches(),
                                        facts.outcomes()),
                        facts.openMatches(),
                        new Destination.OfOutcome(firstOpen())),
                new Waiting(
                        "fth-alert-circle",
                        messages.text("waiting.suspects"),
                        messages.text("waiting.suspects.what"),
                        read == null ? -1 : read.suspectRows().size(),
                        new Destination.OfOutcome(
                                read == null || read.suspectRows().isEmpty()
                                        ? firstOpen()
                                        : read.suspectRows().getFirst())),
                new Waiting(
                        "fth-target",
                        messages.text("waiting.verdicts"),
                        messages.text("waiting.verdicts.what"),
                        undecidable,
                        new Destination.OfPromises(Verdict.UNDECIDABLE)),
                new Waiting(
                        "fth-users",
                        messages.text("waiting.units"),
                        messages.text("waiting.units.what"),
                        read == null ? -1 : read.unitsToName(),
                        new Destination.OfUnits()));
    }

    private long firstOpen() {
        return desk.bookProperty().get().matches().stream()
                .filter(match -> match.state() == MatchState.PROPOSED)
                .map(OutcomeMatch::outcome)
                .findFirst()
                .map(outcome -> outcome.id())
                .orElse(-1L);
    }

    /** The indicators that have most to tell; empty until they are read. */
    Optional<List<IndicatorSeries>> indicators() {
        return Optional.ofNullable(slow).map(Slow::indicators);
    }

    /** Counts up whenever anything that is shown may have changed. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The year, 0 in an empty ledger. */
    int year() {
        return desk.bookProperty().get().year();
    }
}
