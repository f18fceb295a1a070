package luoshi.ui.indicators;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorSeries;
import luoshi.model.IndicatorSeries.Light;
import luoshi.model.KeptIndicator;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Actuals;
import luoshi.workbench.Indicators;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskSearch;
import luoshi.workbench.Wording;
import org.jspecify.annotations.Nullable;

/** All indicators of the ledger under the search and the facet, and which one is chosen. */
final class IndicatorsViewModel {
    private final Desk desk;
    private final IndicatorWords words;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Indicators.Lights> lights =
            new ReadOnlyObjectWrapper<>(Indicators.Lights.USUAL);
    private final ObservableList<IndicatorLine> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IndicatorLine> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Light> light = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<Light, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.BUSY);
    private Read all = new Read(List.of(), Map.of(), Indicators.Lights.USUAL);
    private @Nullable Seen seen;
    private boolean isRead;

    /** The indicator to be chosen once it is read; null for none. */
    private @Nullable String awaited;

    /** What stands where the list is. */
    enum State {
        BUSY,
        /** No paper of the ledger states an indicator. */
        NONE,
        NO_HITS,
        LIST
    }

    /** The series, and the places of their values by what states them. */
    private record Read(
            List<IndicatorLine> lines, Map<String, SourcePlace> places, Indicators.Lights lights) {}

    /** Where the history stood when they were read. */
    private record Seen(@Nullable Step undoable, @Nullable Step redoable) {}

    IndicatorsViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.words = new IndicatorWords(messages);
        this.wording = new Wording(messages.locale());
        light.addListener((observed, before, now) -> narrow());
        desk.searchProperty().addListener((observed, before, now) -> narrow());
        desk.bookProperty().subscribe(book -> readAgain());
    }

    /** The series do not hang on the year: only a change of the ledger changes them. */
    private void readAgain() {
        Seen now = new Seen(desk.undoableProperty().get(), desk.redoableProperty().get());
        if (isRead && now.equals(seen)) {
            return;
        }
        seen = now;
        desk.work()
                .start(
                        "",
                        progress -> read(),
                        read -> {
                            if (now.equals(seen)) {
                                isRead = true;
                                all = read;
                                lights.set(read.lights());
                                narrow();
                                chooseAwaited();
                            }
                        });
    }

    private Read read() {
        Indicators indicators = desk.workbench().indicators();
        Indicators.Lights set = indicators.lights();
        List<IndicatorSeries> series = indicators.series();
        Map<String, SourcePlace> places = new HashMap<>();
        for (KeptIndicator kept : desk.workbench().browsing().plans().indicators()) {
            SourcePlaces.of(kept, places);
        }
        for (int year : desk.workbench().browsing().years()) {
            SourcePlaces.of(desk.workbench().browsing().year(year), places);
        }
        return new Read(
                series.stream()
                        .map(IndicatorLine::new)
                        .sorted(Comparator.comparingInt(IndicatorLine::rank))
                        .toList(),
                places,
                set);
    }

    private void narrow() {
        List<SearchWord> typed = new TaskSearch(List.of()).understand(desk.searchProperty().get());
        List<IndicatorLine> found =
                all.lines().stream().filter(line -> isFound(line, typed)).toList();
        Map<Light, Integer> counted = new EnumMap<>(Light.class);
        found.forEach(line -> counted.merge(line.series().light(), 1, Integer::sum));
        List<IndicatorLine> shown =
                found.stream()
                        .filter(line -> light.get() == null || line.series().light() == light.get())
                        .toList();
        IndicatorLine before = chosen.get();
        rows.setAll(shown);
        counts.set(Map.copyOf(counted));
        if (!shown.isEmpty()) {
            state.set(State.LIST);
        } else if (!isRead) {
            state.set(State.BUSY);
        } else {
            state.set(all.lines().isEmpty() ? State.NONE : State.NO_HITS);
        }
        chosen.set(
                shown.stream()
                        .filter(line -> before != null && line.isSameAs(before))
                        .findFirst()
                        .orElse(shown.isEmpty() ? null : shown.getFirst()));
    }

    private static boolean isFound(IndicatorLine line, List<SearchWord> typed) {
        StringBuilder text = new StringBuilder(line.series().name()).append('\n');
        line.series().points().forEach(point -> text.append(point.quote()).append('\n'));
        return typed.stream()
                .allMatch(word -> !TaskSearch.hits(text.toString(), List.of(word)).isEmpty());
    }

    /** Where a value is stated; empty for one entered by hand, and where its paper is gone. */
    Optional<SourcePlace> place(IndicatorPoint point) {
        return Optional.ofNullable(all.places().get(SourcePlaces.key(point)));
    }

    /**
     * What is wrong with what was typed for the chosen series.
     *
     * @param replaced the value that it is to replace, null for a new one
     * @return in words; empty where nothing is
     */
    Optional<String> wrong(Actuals.Typed typed, @Nullable Long replaced) {
        IndicatorLine line = chosen.get();
        try {
            if (line != null) {
                desk.workbench().actuals().check(line.series(), typed, replaced);
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(wording.of(e));
        }
    }

    /** Keeps a value of the chosen series; what it replaces is null for a new one. */
    Optional<String> keep(Actuals.Typed typed, @Nullable Long replaced) {
        IndicatorLine line = chosen.get();
        if (line == null) {
            return Optional.empty();
        }
        String what =
                words.messages().text("step.actual", line.series().name(), typed.year().strip());
        desk.work()
                .start(
                        "",
                        progress -> {
                            Actuals actuals = desk.workbench().actuals();
                            if (replaced == null) {
                                actuals.enter(line.series(), typed, what);
                            } else {
                                actuals.change(line.series(), replaced, typed, what);
                            }
                            return what;
                        },
                        done -> {});
        return Optional.of(words.messages().text("kept", what));
    }

    /** Takes a value out that was entered by hand. */
    Optional<String> remove(IndicatorPoint point) {
        if (point.source() != IndicatorPoint.Source.ENTERED) {
            return Optional.empty();
        }
        String what =
                words.messages().text("step.actual", point.name(), IndicatorWords.year(point));
        desk.work()
                .start(
                        "",
                        progress -> {
                            desk.workbench().actuals().remove(point.sourceId(), what);
                            return what;
                        },
                        done -> {});
        return Optional.of(words.messages().text("removed", what));
    }

    /** Chooses an indicator by its common name, whatever was looked for before. */
    void show(String name) {
        clear();
        awaited = name;
        chooseAwaited();
    }

    private void chooseAwaited() {
        rows.stream()
                .filter(line -> line.series().name().equals(awaited))
                .findFirst()
                .ifPresent(
                        line -> {
                            awaited = null;
                            chosen.set(line);
                        });
    }

    /** Lets go of the search and the facet. */
    void clear() {
        light.set(null);
        desk.searchProperty().set("");
    }

    ObservableList<IndicatorLine> rows() {
        return rows;
    }

    /** The chosen indicator; null where none is shown. */
    ObjectProperty<@Nullable IndicatorLine> chosen() {
        return chosen;
    }

    /** The light that is shown; null for all. */
    ObjectProperty<@Nullable Light> light() {
        return light;
    }

    /** How many there are of each light. */
    ReadOnlyObjectProperty<Map<Light, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How many indicators the ledger has. */
    int total() {
        return all.lines().size();
    }

    /** The rule of the lights that this ledger has. */
    ReadOnlyObjectProperty<Indicators.Lights> lights() {
        return lights.getReadOnlyProperty();
    }

    /** Sets the rule of the lights. */
    LightRule lightRule() {
        return new LightRule(desk, words);
    }

    IndicatorWords words() {
        return words;
    }

    /** A place in a paper. */
    record SourcePlace(String sha256, String paper, Passage passage) {
        SourcePlace {
            Objects.requireNonNull(sha256);
        }
    }
}
