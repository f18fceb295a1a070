package luoshi.ui.promises;

import java.util.EnumMap;
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
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Target;
import luoshi.workbench.TaskEntries;
import luoshi.workbench.TaskSearch;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** The year's promises under the search, the own unit and the facets, and which one is chosen. */
final class PromisesViewModel {
    private final Desk desk;
    private final Messages messages;
    private final PromiseWords words;
    private final PromiseDetails details;
    private final ObservableList<PromiseLine> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PromiseLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable PromiseDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PromiseKind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.BUSY);
    private List<PromiseLine> all = List.of();
    private PromiseSearch search = new PromiseSearch(new TaskSearch(List.of()));

    /** The task whose promise is to be chosen once it is read; null for none. */
    private @Nullable Long awaited;

    /** What stands where the list is. */
    enum State {
        /** The promises are being read. */
        BUSY,
        /** The year has no task and no row. */
        NO_PAPERS,
        /** Nothing in the year's papers can be checked. */
        NO_PROMISES,
        /** Search, own unit and facets leave nothing. */
        NO_HITS,
        /** There are promises to show. */
        LIST
    }

    /**
     * How many there are; each facet's counts follow the other one.
     *
     * @param total before the facets
     * @param ofKind of the chosen kind, whatever the verdict
     * @param ofVerdict of the chosen verdict, whatever the kind
     * @param judged whether the year has a report
     */
    record Counts(
            int total,
            Map<Verdict, Integer> verdicts,
            Map<PromiseKind, Integer> kinds,
            int ofKind,
            int ofVerdict,
            boolean judged) {
        static final Counts NONE = new Counts(0, Map.of(), Map.of(), 0, 0, false);

        Counts {
            verdicts = Map.copyOf(verdicts);
            kinds = Map.copyOf(kinds);
        }
    }

    PromisesViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.words = new PromiseWords(messages);
        this.details = new PromiseDetails(messages, words);
        chosen.subscribe(this::showDetail);
        verdict.addListener((observed, before, now) -> narrow());
        kind.addListener((observed, before, now) -> narrow());
        desk.bookProperty().subscribe(this::readBook);
        desk.searchProperty().addListener((observed, before, now) -> narrow());
        desk.ownUnitProperty().addListener((observed, before, now) -> narrow());
        desk.ownUnitOnlyProperty().addListener((observed, before, now) -> narrow());
        desk.targets().property().subscribe(this::read);
    }

    private void readBook(YearBook book) {
        search = new PromiseSearch(new TaskSearch(TaskEntries.of(book), book));
        narrow();
    }

    private void read(Optional<List<Target>> targets) {
        all = targets.orElse(List.of()).stream().map(words::line).toList();
        narrow();
        chooseAwaited();
    }

    private void narrow() {
        List<PromiseLine> found = found();
        List<PromiseLine> shown =
                found.stream().filter(this::isOfVerdict).filter(this::isOfKind).toList();
        PromiseLine before = chosen.get();
        rows.setAll(shown);
        counts.set(count(found));
        state.set(state(shown));
        chosen.set(
                shown.stream()
                        .filter(line -> before != null && line.isSameAs(before))
                        .findFirst()
                        .orElse(shown.isEmpty() ? null : shown.getFirst()));
    }

    private List<PromiseLine> found() {
        String own = desk.ownUnitProperty().get();
        boolean ownOnly = desk.ownUnitOnlyProperty().get();
        return search.find(all, desk.searchProperty().get(), ownOnly ? own : "");
    }

    private boolean isOfVerdict(PromiseLine line) {
        return verdict.get() == null || line.verdict() == verdict.get();
    }

    private boolean isOfKind(PromiseLine line) {
        return kind.get() == null || line.kind() == kind.get();
    }

    private Counts count(List<PromiseLine> found) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<PromiseKind, Integer> kinds = new EnumMap<>(PromiseKind.class);
        found.stream()
                .filter(this::isOfKind)
                .map(PromiseLine::verdict)
                .filter(Objects::nonNull)
                .forEach(one -> verdicts.merge(one, 1, Integer::sum));
        found.stream()
                .filter(this::isOfVerdict)
                .forEach(line -> kinds.merge(line.kind(), 1, Integer::sum));
        return new Counts(
                found.size(),
                verdicts,
                kinds,
                (int) found.stream().filter(this::isOfKind).count(),
                (int) found.stream().filter(this::isOfVerdict).count(),
                !desk.bookProperty().get().matches().isEmpty());
    }

    private State state(List<PromiseLine> shown) {
        YearBook book = desk.bookProperty().get();
        if (!shown.isEmpty()) {
            return State.LIST;
        }
        if (book.tasks().isEmpty() && book.matches().isEmpty()) {
            return State.NO_PAPERS;
        }
        if (desk.targets().property().get().isEmpty()) {
            return State.BUSY;
        }
        return all.isEmpty() ? State.NO_PROMISES : State.NO_HITS;
    }

    private void showDetail(@Nullable PromiseLine line) {
        detail.set(line == null ? null : details.of(line, desk.bookProperty().get().year()));
    }

    /**
     * The officer overrules the chosen promise's verdict; nothing happens without a reason.
     *
     * @return what was done, in words; empty where nothing was
     */
    Optional<String> overrule(Verdict now, String reason) {
        PromiseLine line = chosen.get();
        if (line == null || reason.isBlank()) {
            return Optional.empty();
        }
        String what = messages.text("step.overrule", subject(line), words.verdict(now));
        desk.work()
                .start(
                        messages.text("overruling"),
                        progress -> {
                            desk.workbench()
                                    .targets()
                                    .overrule(line.target(), now, reason.strip(), what);
                            return what;
                        },
                        done -> {});
        return Optional.of(what);
    }

    /** The program's verdict on the chosen promise stands again. */
    Optional<String> withdraw() {
        PromiseLine line = chosen.get();
        if (line == null || line.target().overrule() == null) {
            return Optional.empty();
        }
        String what = messages.text("step.withdraw", subject(line));
        desk.work()
                .start(
                        messages.text("overruling"),
                        progress -> {
                            desk.workbench().targets().withdraw(line.target(), what);
                            return what;
                        },
                        done -> {});
        return Optional.of(what);
    }

    private String subject(PromiseLine line) {
        return messages.text("subject", line.whose(), line.number(), line.what());
    }

    /** Shows the promises with a verdict and no others; null for all. */
    void showOnly(@Nullable Verdict wanted) {
        clear();
        verdict.set(wanted);
    }

    /** Chooses the first promise of a task, whatever was looked for before. */
    void showOf(long task) {
        clear();
        desk.ownUnitOnlyProperty().set(false);
        awaited = task;
        chooseAwaited();
    }

    private void chooseAwaited() {
        rows.stream()
                .filter(
                        line ->
                                line.target().task() != null
                                        && Objects.equals(awaited, line.target().task().id()))
                .findFirst()
                .ifPresent(
                        line -> {
                            awaited = null;
                            chosen.set(line);
                        });
    }

    /** Lets go of the search and the facets. */
    void clear() {
        verdict.set(null);
        kind.set(null);
        desk.searchProperty().set("");
    }

    ObservableList<PromiseLine> rows() {
        return rows;
    }

    /** The chosen promise; null where none is shown. */
    ObjectProperty<@Nullable PromiseLine> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable PromiseDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** The verdict that is shown; null for all. */
    ObjectProperty<@Nullable Verdict> verdict() {
        return verdict;
    }

    /** The kind that is shown; null for both. */
    ObjectProperty<@Nullable PromiseKind> kind() {
        return kind;
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    PromiseWords words() {
        return words;
    }

    Messages messages() {
        return messages;
    }
}
