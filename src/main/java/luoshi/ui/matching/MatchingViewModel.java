package luoshi.ui.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.Link;
import luoshi.model.Step;
import luoshi.ui.support.Desk;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** The state of the matching view: the queue, the row looked at, and the officer's decisions. */
final class MatchingViewModel {
    private final Desk desk;
    private final MatchingWords words;
    private final Consumer<String> announce;
    private final Decisions decisions;
    private final Choice choice;
    private final ObservableList<QueueItem> items = FXCollections.observableArrayList();
    private final Set<QueueGroup> folded = EnumSet.noneOf(QueueGroup.class);
    private final ObjectProperty<QueueFilter> filter = new SimpleObjectProperty<>(QueueFilter.OPEN);
    private final ReadOnlyObjectWrapper<Queue> queue =
            new ReadOnlyObjectWrapper<>(new Queue(List.of()));
    private final StringProperty comment = new SimpleStringProperty("");
    private final BooleanProperty scoresHidden = new SimpleBooleanProperty();
    private long awaited = -1;

    /**
     * @param announce hears in a sentence what was done
     */
    MatchingViewModel(Desk desk, MatchingWords words, Consumer<String> announce) {
        this.desk = desk;
        this.words = words;
        this.announce = announce;
        this.decisions = new Decisions(desk, words);
        this.choice = new Choice(desk);
        desk.bookProperty().addListener((observed, before, now) -> take(now));
        desk.redoableProperty().addListener((observed, before, now) -> takenBack(now));
        filter.addListener((observed, before, now) -> refilter());
        take(desk.bookProperty().get());
    }

    private void take(YearBook book) {
        decisions.caughtUp(book);
        queue.set(Queue.of(book));
        list();
        QueueItem.Row before = choice.rowProperty().get();
        Optional<QueueItem.Row> same =
                before == null ? Optional.empty() : queue.get().row(before.id());
        same.ifPresentOrElse(choice::lookAgain, this::selectFirst);
        if (queue.get().row(awaited).isPresent()) {
            show(awaited);
            awaited = -1;
        }
    }

    private void list() {
        items.setAll(queue.get().items(filter.get(), folded));
    }

    private void refilter() {
        list();
        QueueItem.Row now = choice.rowProperty().get();
        if (now == null || !filter.get().shows(now.group())) {
            selectFirst();
        }
    }

    private void selectFirst() {
        Set<Long> settled = decisions.settled();
        select(
                rows().stream()
                        .filter(
                                row ->
                                        filter.get() != QueueFilter.OPEN
                                                || !settled.contains(row.id()))
                        .findFirst()
                        .orElse(null));
    }

    /** Shows or hides the rows of a group. */
    void fold(QueueGroup group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        list();
    }

    /** Looks at a row; null for none. */
    void select(QueueItem.@Nullable Row next) {
        comment.set(next == null ? "" : keptComment(next));
        choice.look(next);
    }

    /** Looks at the row of an outcome, whatever the queue shows, as soon as it is there. */
    void show(long outcome) {
        Optional<QueueItem.Row> wanted = queue.get().row(outcome);
        if (wanted.isEmpty()) {
            awaited = outcome;
            desk.enterYearOfOutcome(outcome);
            return;
        }
        QueueGroup group = wanted.get().group();
        if (!filter.get().shows(group)) {
            filter.set(QueueFilter.ALL);
        }
        if (folded.contains(group)) {
            fold(group);
        }
        select(wanted.get());
    }

    private static String keptComment(QueueItem.Row row) {
        return row.match().links().stream()
                .filter(link -> link.decidedBy() != null)
                .map(Link::comment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The task looked at answers the row. */
    void accept() {
        QueueItem.Row now = choice.rowProperty().get();
        Candidate chosen = choice.candidateProperty().get();
        if (now == null || chosen == null) {
            announce.accept(words.text("said.choose-first"));
            return;
        }
        settle(
                now,
                () -> decisions.confirm(now, chosen.task(), comment()),
                words.text("said.confirmed", words.row(now), words.task(chosen.task())));
    }

    /** The task looked at answers the row beside others; the row stays in view. */
    void acceptAlso() {
        QueueItem.Row now = choice.rowProperty().get();
        Candidate chosen = choice.candidateProperty().get();
        if (now == null || chosen == null || chosen.isConfirmed()) {
            announce.accept(words.text("said.choose-first"));
            return;
        }
        choice.choose(chosen);
        decisions.confirmAlso(now, chosen.task(), comment());
        comment.set("");
        announce.accept(words.text("said.also", words.row(now), words.task(chosen.task())));
    }

    /** The open rows whose best proposal is at least that sure, and is alone in being so. */
    List<QueueItem.Row> sure(double from) {
        Set<Long> settled = decisions.settled();
        return queue.get().rows(QueueFilter.OPEN).stream()
                .filter(row -> !settled.contains(row.id()) && row.isSure(from))
                .toList();
    }

    /** Accepts the best proposal of all rows that are at least that sure, as one step. */
    void acceptSure(double from) {
        List<QueueItem.Row> rows = sure(from);
        if (rows.isEmpty()) {
            announce.accept(words.text("said.none-sure"));
            return;
        }
        decisions.confirmAll(rows);
        announce.accept(words.text("said.all", rows.size()));
    }

    /** The task looked at does not answer the row; the next candidate comes up. */
    void reject() {
        QueueItem.Row now = choice.rowProperty().get();
        Candidate chosen = choice.candidateProperty().get();
        if (now == null || chosen == null || chosen.isRejected()) {
            announce.accept(words.text("said.nothing-to-reject"));
            return;
        }
        decisions.reject(now, chosen.task(), comment());
        comment.set("");
        String task = words.task(chosen.task());
        announce.accept(
                choice.chooseAfter(chosen)
                        .map(next -> words.text("said.rejected", task, words.task(next.task())))
                        .orElseGet(() -> words.text("said.rejected.last", task)));
    }

    /** No task answers the row. */
    void noneFits() {
        QueueItem.Row now = choice.rowProperty().get();
        if (now != null) {
            settle(
                    now,
                    () -> decisions.noneFits(now, comment()),
                    words.text("said.none-fits", words.row(now)));
        }
    }

    private @Nullable String comment() {
        return comment.get().isBlank() ? null : comment.get().strip();
    }

    /** An open row leads on to the next open one; a settled one that was changed stays. */
    private void settle(QueueItem.Row now, Runnable decision, String done) {
        // looked for first: once it is settled the row stands in another group
        Set<Long> settled = decisions.settled();
        Optional<QueueItem.Row> next = queue.get().nextOpen(now.id(), settled);
        long open =
                queue.get().rows(QueueFilter.OPEN).stream()
                        .filter(one -> !settled.contains(one.id()) && one.id() != now.id())
                        .count();
        decision.run();
        String left = open == 0 ? words.text("said.all-settled") : words.text("said.left", open);
        announce.accept(words.text("said.both", done, left));
        if (now.group().isOpen()) {
            select(next.orElse(null));
        }
    }

    /** Takes the last step back. */
    void undo() {
        decisions.undo(
                step ->
                        announce.accept(
                                step.map(one -> words.text("said.undone", one.subject()))
                                        .orElseGet(() -> words.text("said.nothing-to-undo"))));
    }

    /** Wherever a decision of this session was taken back, its row is looked at again. */
    private void takenBack(@Nullable Step step) {
        if (step != null) {
            decisions.row(step).flatMap(queue.get()::row).ifPresent(this::select);
        }
    }

    /** Looks at the next row that the queue shows. */
    void next() {
        step(1);
    }

    /** Looks at the row before. */
    void previous() {
        step(-1);
    }

    private void step(int by) {
        int at = position() + by;
        if (at >= 0 && at < rows().size()) {
            select(rows().get(at));
        }
    }

    /** The rows that the queue shows, folded or not. */
    List<QueueItem.Row> rows() {
        return queue.get().rows(filter.get());
    }

    /** Where the row stands among those shown, from 0; -1 where it is not. */
    int position() {
        QueueItem.Row now = choice.rowProperty().get();
        return now == null ? -1 : rows().stream().map(QueueItem.Row::id).toList().indexOf(now.id());
    }

    /** The row looked at and its candidates. */
    Choice choice() {
        return choice;
    }

    ObservableList<QueueItem> items() {
        return items;
    }

    ObjectProperty<QueueFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Queue> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    /** The officer's note, kept with the next decision. */
    StringProperty commentProperty() {
        return comment;
    }

    BooleanProperty scoresHiddenProperty() {
        return scoresHidden;
    }
}
