package luoshi.ui.matching;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.KeptTask;
import luoshi.ui.support.Desk;
import luoshi.ui.support.SideBySide;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** The row looked at, the tasks to choose from for it, and the one looked at. */
final class Choice {
    private final Desk desk;
    private final Comparing comparing;
    private final ReadOnlyObjectWrapper<QueueItem.@Nullable Row> row =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Candidate> candidate =
            new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");
    private @Nullable KeptTask lookedUp;
    private boolean chosenByHand;

    Choice(Desk desk) {
        this.desk = desk;
        this.comparing = new Comparing(desk);
        search.addListener((observed, before, now) -> list());
    }

    /** Looks at a row and its first candidate; null for none. */
    void look(QueueItem.@Nullable Row next) {
        row.set(next);
        forgetSearch();
        list();
        chooseFirst();
    }

    /** The same row, read anew; what the officer has chosen stays chosen. */
    void lookAgain(QueueItem.Row same) {
        Candidate chosen = candidate.get();
        row.set(same);
        list();
        Optional<Candidate> again =
                chosen != null && chosenByHand ? ofTask(chosen.id()) : Optional.empty();
        if (again.isPresent()) {
            set(again.get());
        } else {
            chooseFirst();
        }
    }

    private void list() {
        QueueItem.Row now = row.get();
        YearBook book = desk.bookProperty().get();
        if (now == null) {
            candidates.clear();
        } else if (search.get().isBlank()) {
            candidates.setAll(Candidates.of(now.match(), book, lookedUp));
        } else {
            candidates.setAll(Candidates.found(now.match(), book, search.get()));
        }
    }

    private void chooseFirst() {
        chosenByHand = false;
        set(Candidates.first(candidates).orElse(null));
    }

    /** The officer looks at a candidate. */
    void choose(Candidate next) {
        chosenByHand = true;
        if (!search.get().isBlank()) {
            lookedUp = next.task();
        }
        set(next);
    }

    /** The officer looks at the candidate of a place in the list, from 1. */
    void choose(int place) {
        if (place <= candidates.size()) {
            choose(candidates.get(place - 1));
        }
    }

    /** Goes on to the best candidate but one that is being rejected; empty where none is left. */
    Optional<Candidate> chooseAfter(Candidate rejected) {
        forgetSearch();
        list();
        Optional<Candidate> next =
                candidates.stream()
                        .filter(one -> !one.isRejected() && one.id() != rejected.id())
                        .findFirst();
        chosenByHand = false;
        set(next.orElse(null));
        return next;
    }

    /** Ends the search; what it led to stays chosen. */
    void endSearch() {
        Candidate chosen = candidate.get();
        search.set("");
        if (chosen != null) {
            ofTask(chosen.id()).ifPresent(this::choose);
        }
    }

    private void forgetSearch() {
        lookedUp = null;
        search.set("");
    }

    private Optional<Candidate> ofTask(long task) {
        return candidates.stream().filter(one -> one.id() == task).findFirst();
    }

    private void set(@Nullable Candidate next) {
        candidate.set(next);
        comparing.compare(row.get(), next);
    }

    ReadOnlyObjectProperty<QueueItem.@Nullable Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    ReadOnlyObjectProperty<@Nullable Candidate> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SideBySide> comparisonProperty() {
        return comparing.shownProperty();
    }

    /** What is looked for among all tasks of the year; empty shows the proposals. */
    StringProperty searchProperty() {
        return search;
    }
}
