package luoshi.ui.lineage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.DocumentKind;
import luoshi.model.KeptDocument;
import luoshi.model.LinkState;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.ui.support.Desk;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;
import luoshi.workbench.LineageTheme;
import luoshi.workbench.LineageThemes;
import org.jspecify.annotations.Nullable;

/** Two years, the themes that go on from one to the other, what is decided of them, and gaps. */
final class LineageViewModel {
    private static final int TOP = 5;

    private final Desk desk;
    private final LineageWords words;
    private final LineageDecisions decisions;
    private final BooleanSupplier isShown;
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable YearPair> pair = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.STOPPED);
    private final ReadOnlyObjectWrapper<@Nullable LineageStory> story =
            new ReadOnlyObjectWrapper<>();
    private final ThemeList list;
    private final Walk walk = new Walk();
    private @Nullable YearPair running;
    private boolean isStale = true;

    /** The task whose theme is to be chosen once it is told; null for none. */
    private @Nullable Long awaited;

    /** What one telling found. */
    private record Told(LineageStory story, List<LineageTheme> themes) {
        static Told of(LineageStory story) {
            return new Told(story, LineageThemes.of(story));
        }
    }

    LineageViewModel(Desk desk, LineageWords words, BooleanSupplier isShown) {
        this.desk = desk;
        this.words = words;
        this.decisions = new LineageDecisions(desk, words);
        this.isShown = isShown;
        this.list = new ThemeList(desk);
        desk.bookProperty().addListener((observed, before, now) -> bookChanged());
        theme().addListener((observed, before, now) -> walk.enter(now));
        pair.addListener((observed, before, now) -> pairChanged());
    }

    private void bookChanged() {
        isStale = true;
        if (isShown.getAsBoolean()) {
            entered();
        }
    }

    /** Called when the view is shown: finds out what has changed since. */
    void entered() {
        if (!isStale) {
            return;
        }
        isStale = false;
        desk.work()
                .start(
                        "",
                        progress -> withTasks(desk.workbench().browsing().documents()),
                        this::showYears);
    }

    private static SortedSet<Integer> withTasks(List<KeptDocument> documents) {
        SortedSet<Integer> found = new TreeSet<>();
        for (KeptDocument document : documents) {
            Integer year = document.edition().heading().year();
            if (document.kind() == DocumentKind.TASK_LIST && year != null) {
                found.add(year);
            }
        }
        return found;
    }

    private void showYears(SortedSet<Integer> found) {
        if (!years.equals(List.copyOf(found))) {
            years.setAll(found);
        }
        YearPair now = pair.get();
        int chosen = desk.bookProperty().get().year();
        boolean stands =
                now != null
                        && found.contains(now.from())
                        && found.contains(now.to())
                        && now.has(chosen);
        YearPair wanted = stands ? now : YearPair.usual(chosen, found);
        if (Objects.equals(wanted, now)) {
            catchUp();
        } else {
            pair.set(wanted);
        }
    }

    private void pairChanged() {
        story.set(null);
        list.show(List.of());
        catchUp();
    }

    private void catchUp() {
        YearPair wanted = pair.get();
        LineageStory told = story.get();
        if (wanted == null) {
            phase.set(Phase.EMPTY);
        } else if (told == null) {
            tell();
        } else {
            desk.work()
                    .start(
                            "",
                            progress -> desk.workbench().lineage().again(told).map(Told::of),
                            read -> read.ifPresentOrElse(this::show, this::tell));
        }
    }

    /** Finds out what became of everything: some seconds, the first time more. */
    void tell() {
        YearPair wanted = pair.get();
        if (wanted == null || wanted.equals(running)) {
            return;
        }
        running = wanted;
        phase.set(Phase.RUNNING);
        desk.work()
                .start(
                        words.text(
                                "telling",
                                String.valueOf(wanted.from()),
                                String.valueOf(wanted.to())),
                        progress -> told(wanted, progress),
                        told -> {
                            running = null;
                            if (wanted.equals(pair.get())) {
                                show(told);
                            }
                        });
    }

    private Told told(YearPair wanted, Progress progress) throws ProblemException {
        boolean done = false;
        try {
            Told told =
                    Told.of(
                            desk.workbench()
                                    .lineage()
                                    .story(wanted.from(), wanted.to(), TOP, progress));
            done = true;
            return told;
        } catch (CancellationException e) {
            throw e;
        } finally {
            if (!done) {
                desk.work().onWindow(() -> stopped(wanted));
            }
        }
    }

    private void stopped(YearPair wanted) {
        running = null;
        if (wanted.equals(pair.get())) {
            phase.set(story.get() == null ? Phase.STOPPED : Phase.TOLD);
        }
    }

    private void show(Told told) {
        story.set(told.story());
        phase.set(Phase.TOLD);
        list.show(told.themes());
        chooseAwaited();
    }

    /** Chooses the first theme that a task stands in, whatever was looked for before. */
    void showOf(long task) {
        find().set("");
        desk.ownUnitOnlyProperty().set(false);
        awaited = task;
        chooseAwaited();
    }

    private void chooseAwaited() {
        Long task = awaited;
        if (task == null || phase.get() != Phase.TOLD) {
            return;
        }
        awaited = null;
        for (LineageTheme one : themes()) {
            Optional<LineageNode> place =
                    one.nodes().stream().filter(n -> n.isTask(task)).findFirst();
            if (place.isPresent()) {
                theme().set(one);
                walk.stand(place.get());
                return;
            }
        }
    }

    /** The lines of a gap; none before the story is told. */
    List<GapRow> gap(Gap gap) {
        LineageStory told = story.get();
        return told == null || (told.isOneYear() && gap.needsTwoYears())
                ? List.of()
                : GapRow.of(told, gap, list.onlyUnit());
    }

    /**
     * The officer's word on the chosen link.
     *
     * @param comment empty for none
     */
    void decide(LinkState state, String comment) {
        LineageLink link = walk.link().get();
        LineageStory told = story.get();
        if (link != null && told != null && !link.isMatch()) {
            decisions.decide(link, told, state, comment);
        }
    }

    /** The officer says why nothing goes on from a line of a gap; an empty word takes it back. */
    void explain(GapRow row, String reason) {
        LineageStory told = story.get();
        if (told != null && !reason.strip().equals(row.reason())) {
            decisions.explain(row.node(), told, reason.strip());
        }
    }

    /** Stops the telling. */
    void stop() {
        desk.work().cancel();
    }

    /** The years that have tasks, the first one first. */
    ObservableList<Integer> years() {
        return years;
    }

    /** Which years are looked at; null where no year has tasks. */
    ObjectProperty<@Nullable YearPair> pair() {
        return pair;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Null until it is told. */
    ReadOnlyObjectProperty<@Nullable LineageStory> story() {
        return story.getReadOnlyProperty();
    }

    /** What themes are looked for by. */
    StringProperty find() {
        return list.find();
    }

    ObservableList<LineageTheme> themes() {
        return list.themes();
    }

    /** The chosen theme; null where there is none. */
    ObjectProperty<@Nullable LineageTheme> theme() {
        return list.theme();
    }

    /** Where in the theme the officer stands. */
    Walk walk() {
        return walk;
    }
}
