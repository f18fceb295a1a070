package luoshi.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.Step;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.ui.support.StepWords;
import luoshi.workbench.HistoryWords;
import luoshi.workbench.RemovedItem;
import luoshi.workbench.Undoing;
import org.jspecify.annotations.Nullable;

/** The steps of a ledger, the chosen one's changes, and the ways back. */
final class HistoryViewModel {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;
    private final Messages messages;
    private final StepWords words;
    private final HistoryWords changeLines;
    private final ObservableList<StepLine> steps = FXCollections.observableArrayList();
    private final ObservableList<HistoryWords.Line> changes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StepLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<RemovedItem>> restorable =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Long> onlyTask = new ReadOnlyObjectWrapper<>();

    /** What one reading of the history found. */
    private record Found(List<Step> steps, Set<Long> takenBack) {}

    HistoryViewModel(Desk desk, Messages messages, StepWords words) {
        this.desk = desk;
        this.messages = messages;
        this.words = words;
        this.changeLines = new HistoryWords(messages.locale());
        chosen.addListener(
                (observed, before, now) -> {
                    readChanges();
                    readRemoved();
                });
        // every change makes a step, and with it another one that can be undone or done again
        desk.undoableProperty().subscribe(step -> read());
        desk.redoableProperty().addListener((observed, before, now) -> read());
        onlyTask.addListener((observed, before, now) -> read());
    }

    private void read() {
        Long task = onlyTask.get();
        desk.work().start("", progress -> found(task), this::show);
    }

    private Found found(@Nullable Long task) {
        Undoing undoing = desk.workbench().undoing();
        List<Step> all = undoing.steps();
        if (task != null) {
            Set<Long> touching = undoing.stepsOfTask(task);
            all = all.stream().filter(step -> touching.contains(step.id())).toList();
        }
        return new Found(all, undoing.takenBack());
    }

    private void show(Found found) {
        StepLine before = chosen.get();
        List<StepLine> lines =
                found.steps().stream()
                        .map(step -> line(step, found.takenBack().contains(step.id())))
                        .toList();
        steps.setAll(lines);
        chosen.set(
                lines.stream()
                        .filter(line -> before != null && line.step().id() == before.step().id())
                        .findFirst()
                        .orElse(lines.isEmpty() ? null : lines.getFirst()));
        readRemoved();
    }

    private StepLine line(Step step, boolean takenBack) {
        String when = MINUTE.format(step.at().atZoneSameInstant(ZoneId.systemDefault()));
        return new StepLine(step, words.of(step), when, takenBack);
    }

    private void readChanges() {
        StepLine line = chosen.get();
        if (line == null) {
            changes.clear();
            return;
        }
        desk.work()
                .start(
                        "",
                        progress -> changeLines.of(desk.workbench().undoing().changes(line.step())),
                        read -> {
                            if (Objects.equals(chosen.get(), line)) {
                                changes.setAll(read);
                            }
                        });
    }

    /** Takes back everything down to the chosen step, that one too. */
    void undoToChosen() {
        StepLine line = chosen.get();
        if (line != null) {
            desk.work()
                    .start(
                            messages.text("undoing"),
                            progress -> {
                                desk.workbench().undoing().undoTo(line.step());
                                return line;
                            },
                            done -> {});
        }
    }

    /** Does the chosen step, which is taken back, again. */
    void redoChosen() {
        StepLine line = chosen.get();
        if (line != null) {
            desk.work()
                    .start(
                            messages.text("redoing"),
                            progress -> {
                                desk.workbench().undoing().redo(line.step());
                                return line;
                            },
                            done -> {});
        }
    }

    /** What is gone and what is back again changes with every step, whichever is chosen. */
    private void readRemoved() {
        StepLine line = chosen.get();
        restorable.set(List.of());
        if (line != null) {
            desk.read(
                    "",
                    progress -> removedBy(line.step()),
                    removed -> {
                        if (Objects.equals(chosen.get(), line)) {
                            restorable.set(removed);
                        }
                    });
        }
    }

    private List<RemovedItem> removedBy(Step step) {
        return desk.workbench().corrections().removed().stream()
                .filter(removed -> removed.step().id() == step.id())
                .toList();
    }

    /** Brings back what the chosen step removed; everything that came after it stays. */
    void restoreChosen() {
        List<RemovedItem> removed = restorable.get();
        desk.work()
                .start(
                        messages.text("restoring"),
                        progress -> {
                            for (RemovedItem one : removed) {
                                desk.workbench().corrections().restore(one);
                            }
                            return removed;
                        },
                        done -> {});
    }

    /** What the chosen step removed and is not back yet. */
    ReadOnlyObjectProperty<List<RemovedItem>> restorable() {
        return restorable.getReadOnlyProperty();
    }

    /** How many steps {@link #undoToChosen} takes back. */
    int stepsToChosen() {
        StepLine line = chosen.get();
        return line == null
                ? 0
                : (int)
                        steps.stream()
                                .filter(one -> one.step().id() >= line.step().id())
                                .filter(one -> !one.isTurn() && !one.takenBack())
                                .count();
    }

    /** Shows only what touched a task; null for everything. */
    void showOnly(@Nullable Long task) {
        onlyTask.set(task);
    }

    /** The task that the steps are narrowed to; null for none. */
    ReadOnlyObjectProperty<@Nullable Long> onlyTask() {
        return onlyTask.getReadOnlyProperty();
    }

    /** The steps, the newest first. */
    ObservableList<StepLine> steps() {
        return steps;
    }

    /** What the chosen step changed. */
    ObservableList<HistoryWords.Line> changes() {
        return changes;
    }

    /** The chosen step; null where there is none. */
    ObjectProperty<@Nullable StepLine> chosen() {
        return chosen;
    }
}
