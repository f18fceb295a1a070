package luoshi.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Step;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Questions;
import luoshi.ui.support.StepWords;
import org.jspecify.annotations.Nullable;

/** What the bars around the views say, and undo and redo. */
final class ShellViewModel {
    private final Desk desk;
    private final Messages messages;
    private final StepWords words;
    private final Clock clock;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    ShellViewModel(Desk desk, Messages messages, StepWords words, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    Path ledgerFolder() {
        return desk.workbench().folder();
    }

    StringBinding undoTip() {
        return Bindings.createStringBinding(
                () -> tip("undo", desk.undoableProperty().get()), desk.undoableProperty());
    }

    StringBinding redoTip() {
        return Bindings.createStringBinding(
                () -> tip("redo", desk.redoableProperty().get()), desk.redoableProperty());
    }

    BooleanBinding undoable() {
        return desk.undoableProperty().isNotNull();
    }

    BooleanBinding redoable() {
        return desk.redoableProperty().isNotNull();
    }

    private String tip(String what, @Nullable Step step) {
        return step == null
                ? messages.text(what + ".nothing")
                : messages.text(what + ".step", words.of(step));
    }

    void undo() {
        take(() -> desk.workbench().undoing().undo(), "undo", "undone");
    }

    void redo() {
        take(() -> desk.workbench().undoing().redo(), "redo", "redone");
    }

    private void take(Supplier<Optional<Step>> how, String title, String done) {
        desk.work()
                .start(
                        messages.text(title),
                        progress -> how.get(),
                        step -> step.ifPresent(s -> say(messages.text(done, words.of(s)))));
    }

    /** How many outcomes wait for a decision. */
    IntegerBinding openDecisions() {
        return Bindings.createIntegerBinding(
                () ->
                        (int)
                                desk.bookProperty().get().matches().stream()
                                        .filter(this::isOpen)
                                        .count(),
                desk.bookProperty());
    }

    /** Proposed, or settled and suspect now. */
    private boolean isOpen(OutcomeMatch match) {
        return match.state() == MatchState.PROPOSED
                || match.links().stream()
                        .filter(link -> link.state() == LinkState.CONFIRMED)
                        .anyMatch(
                                link ->
                                        desk.bookProperty()
                                                .get()
                                                .suspects()
                                                .containsKey(link.id()));
    }

    /** What the ledger is called, with its mark. */
    StringBinding ledgerName(String name) {
        return Bindings.createStringBinding(
                () ->
                        desk.markingProperty().get().isEmpty()
                                ? name
                                : name + " · " + desk.markingProperty().get(),
                desk.markingProperty());
    }

    StringBinding backup() {
        return Bindings.createStringBinding(
                () ->
                        desk.backupTroubleProperty().get()
                                ? messages.text("backup.trouble")
                                : backup(desk.newestBackupProperty().get()),
                desk.newestBackupProperty(),
                desk.backupTroubleProperty());
    }

    private String backup(@Nullable OffsetDateTime at) {
        if (at == null) {
            return messages.text("backup.none");
        }
        OffsetDateTime here = at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
        if (here.toLocalDate().equals(LocalDate.now(clock))) {
            return messages.text("backup.today", time.format(here));
        }
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
        return messages.text("backup.at", day.format(here));
    }

    /** Until when the year's outcomes speak. */
    StringBinding dataDate() {
        return Bindings.createStringBinding(
                () -> DataDate.of(desk.bookProperty().get(), messages), desk.bookProperty());
    }

    /** Asks where to, writes a backup there and says so. */
    void backUp(Questions questions) {
        String name = messages.text("backup.name", LocalDate.now(clock).toString());
        questions
                .saveAs(messages.text("backup.title"), name, messages.text("backup.kind"))
                .ifPresent(this::backUp);
    }

    private void backUp(Path file) {
        desk.work()
                .start(
                        messages.text("backup.working"),
                        progress -> {
                            desk.workbench().backUp(file);
                            return file;
                        },
                        done -> say(messages.text("backup.done", done.toString())));
    }

    /** What was done last. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    void say(String sentence) {
        said.set(sentence);
    }
}
