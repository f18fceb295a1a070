package luoshi.ui;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import luoshi.model.Backup;
import luoshi.model.Password;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Work;
import luoshi.workbench.Rescue;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What the window offers where a ledger does not open because it is damaged. */
final class DamagedLedger {
    private final Path folder;
    private final Rescue rescue;
    private final Questions questions;
    private final Messages messages;
    private final Work work;
    private final Consumer<Path> open;
    private final BiConsumer<Path, Opener> openWith;

    /**
     * @param open opens the ledger of a folder
     * @param openWith the same in another way
     */
    DamagedLedger(
            Path folder,
            Questions questions,
            Messages messages,
            Work work,
            Consumer<Path> open,
            BiConsumer<Path, Opener> openWith) {
        this.folder = folder;
        this.rescue = new Rescue(folder);
        this.questions = questions;
        this.messages = messages;
        this.work = work;
        this.open = open;
        this.openWith = openWith;
    }

    /** A backup that is good, and how many steps it lacks. */
    private record Found(Backup backup, OptionalInt lost) {}

    /** Looks for the newest good backup, and offers it with what would be lost. */
    void offer() {
        boolean sealed = rescue.backups().stream().findFirst().map(Backup::sealed).orElse(false);
        Password password =
                sealed
                        ? questions
                                .password(
                                        messages.text("password"), messages.text("damaged.sealed"))
                                .orElse(null)
                        : null;
        work.start(
                messages.text("damaged.looking"),
                progress ->
                        rescue.newestGood(password)
                                .map(good -> new Found(good, rescue.stepsSince(good, password))),
                found -> choose(found, password));
    }

    private void choose(Optional<Found> found, @Nullable Password password) {
        if (found.isEmpty()) {
            questions.choose(
                    messages.text("damaged.title"),
                    messages.text("damaged.no-backup"),
                    List.of(messages.text("damaged.understood")));
            return;
        }
        Backup good = found.get().backup();
        Optional<Integer> choice =
                questions.choose(
                        messages.text("damaged.title"),
                        sentence(found.get()),
                        List.of(
                                messages.text("damaged.replace"),
                                messages.text("damaged.copy"),
                                messages.text("damaged.anyway")));
        choice.ifPresent(which -> act(which, good, password));
    }

    private String sentence(Found found) {
        String time =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .format(found.backup().at());
        return found.lost().isPresent()
                ? messages.text("damaged.lost", time, found.lost().getAsInt())
                : messages.text("damaged.since", time);
    }

    private void act(int which, Backup good, @Nullable Password password) {
        switch (which) {
            case 0 ->
                    work.start(
                            messages.text("damaged.restoring"),
                            progress -> rescue.replaceWith(good.file(), password),
                            aside -> open.accept(folder));
            case 1 -> {
                Path copy = rescue.copyFolder(good);
                work.start(
                        messages.text("damaged.restoring"),
                        progress -> {
                            Rescue.restore(good.file(), copy, password);
                            return copy;
                        },
                        open);
            }
            default ->
                    openWith.accept(
                            folder,
                            (progress, typed) -> Workbench.openDespiteDamage(folder, typed));
        }
    }
}
