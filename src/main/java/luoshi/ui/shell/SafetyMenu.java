package luoshi.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import luoshi.model.HistoryFault;
import luoshi.model.Marking;
import luoshi.model.ProblemException;
import luoshi.report.PageHeader;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.CommandGroup.Entry;
import luoshi.ui.support.CommandGroup.One;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Program;
import luoshi.workbench.BackupPlace;
import luoshi.workbench.Rescue;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What keeps a ledger safe: its password, its backups, checks, marks. */
final class SafetyMenu {
    private final Messages messages;
    private final Program program;
    private final Frame frame;

    SafetyMenu(Messages messages, Program program, Frame frame) {
        this.messages = messages;
        this.program = program;
        this.frame = frame;
    }

    CommandGroup group() {
        List<Entry> entries = new ArrayList<>();
        entries.add(one("safety.password", "fth-key", program::changePassword, "Shortcut+Shift+P"));
        entries.add(one("safety.sheet", "fth-file-text", this::writeSheet, "Shortcut+Shift+S"));
        entries.add(new CommandGroup.Line());
        entries.add(
                one("safety.restore", "fth-rotate-ccw", program::restoreCopy, "Shortcut+Shift+R"));
        entries.add(one("safety.place", "fth-hard-drive", this::choosePlace, "Shortcut+Shift+L"));
        entries.add(new CommandGroup.Line());
        entries.add(one("safety.check", "fth-check-circle", this::check, "Shortcut+Shift+K"));
        entries.add(one("safety.history", "fth-list", this::exportHistory, "Shortcut+Shift+H"));
        entries.add(one("safety.empty", "fth-trash-2", this::empty, "Shortcut+Shift+Delete"));
        entries.add(new CommandGroup.Line());
        entries.add(mark(null, "Shortcut+Shift+X"));
        entries.add(mark(Marking.INTERNAL, "Shortcut+Shift+I"));
        entries.add(mark(Marking.WORK_SECRET, "Shortcut+Shift+W"));
        return new CommandGroup(messages.text("menu.safety"), entries);
    }

    private One mark(@Nullable Marking marking, String keys) {
        String key = "safety.mark." + (marking == null ? "NONE" : marking.name());
        String printed = marking == null ? "" : PageHeader.of(marking);
        return new One(
                command(key, "fth-bookmark", () -> setMarking(marking))
                        .on(keys)
                        .chosenWhen(Bindings.equal(frame.desk().markingProperty(), printed)));
    }

    private void setMarking(@Nullable Marking marking) {
        frame.desk()
                .work()
                .start(
                        messages.text("working"),
                        progress -> {
                            workbench().setMarking(marking);
                            return true;
                        },
                        done -> {});
    }

    private Workbench workbench() {
        return frame.desk().workbench();
    }

    private void writeSheet() {
        frame.questions()
                .saveAs(
                        messages.text("safety.sheet"),
                        messages.text("safety.sheet.name"),
                        messages.text("safety.sheet.kind"))
                .ifPresent(
                        target ->
                                doAndSay(
                                        () ->
                                                new Rescue(workbench().folder())
                                                        .writeSheet(target, messages.locale()),
                                        messages.text("safety.sheet.done", target)));
    }

    private void choosePlace() {
        frame.questions()
                .folder(messages.text("safety.place"))
                .ifPresent(
                        folder ->
                                doAndSay(
                                        () -> BackupPlace.ofPlatform().choose(folder),
                                        messages.text("safety.place.done", folder)));
    }

    private void exportHistory() {
        frame.questions()
                .saveAs(
                        messages.text("safety.history"),
                        messages.text("safety.history.name"),
                        messages.text("safety.history.kind"))
                .ifPresent(
                        target ->
                                doAndSay(
                                        () -> workbench().undoing().export(target),
                                        messages.text("safety.history.done", target)));
    }

    private void check() {
        doAndSay(this::refuseFaults, messages.text("safety.check.done"));
    }

    private void refuseFaults() throws ProblemException {
        Path folder = workbench().folder();
        Optional<HistoryFault> fault = workbench().undoing().firstFault();
        if (fault.isPresent()) {
            throw new ProblemException(
                    "store.history-altered", folder.toString(), Long.toString(fault.get().entry()));
        }
        Optional<String> stray = workbench().undoing().firstStray();
        if (stray.isPresent()) {
            throw new ProblemException("store.row-altered", folder.toString(), stray.get());
        }
        workbench().noteCheck();
    }

    private void empty() {
        int count = workbench().emptiable();
        if (count == 0) {
            frame.announce(messages.text("safety.empty.nothing"));
        } else if (frame.questions()
                .confirmed(
                        messages.text("safety.empty"),
                        messages.text("safety.empty.sentence", count),
                        messages.text("safety.empty.yes"))) {
            doAndSay(() -> workbench().empty(), messages.text("safety.empty.done", count));
        }
    }

    /** Something that may go wrong. */
    @FunctionalInterface
    private interface Act {
        void run() throws ProblemException;
    }

    private void doAndSay(Act act, String sentence) {
        frame.desk()
                .work()
                .start(
                        messages.text("working"),
                        progress -> {
                            act.run();
                            return sentence;
                        },
                        frame::announce);
    }

    private One one(String key, String icon, Runnable action, String keys) {
        return new One(command(key, icon, action).on(keys));
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(key.replace('.', '-'), messages.text(key), icon, action);
    }
}
