package luoshi.ui;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import luoshi.model.Backup;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Rescue;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What is done with a ledger as a whole: another password, a copy of an earlier state. */
final class LedgerCare {
    private static final int MOST_BACKUPS = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Questions questions;
    private final Work work;
    private final Views views;
    private final Messages messages;
    private final Consumer<Path> open;

    /**
     * @param open shows the ledger of a folder
     */
    LedgerCare(Questions questions, Work work, Views views, Consumer<Path> open) {
        this.questions = questions;
        this.work = work;
        this.views = views;
        this.messages = views.messages(LedgerCare.class);
        this.open = open;
    }

    /**
     * Asks for the password and changes it; the ledger is closed for that and opened again.
     *
     * @param leave takes the ledger from the window, and gives it to be closed
     */
    void changePassword(Workbench ledger, Supplier<@Nullable Workbench> leave) {
        Path folder = ledger.folder();
        PasswordChange.ask(ledger.isEncrypted(), questions, messages)
                .ifPresent(change -> changePassword(folder, change, leave.get()));
    }

    private void changePassword(Path folder, PasswordChange change, @Nullable Workbench before) {
        work.start(
                messages.text("password.changing"),
                progress -> {
                    close(before);
                    try (PasswordChange wiped = change) {
                        List<Path> left =
                                new Rescue(folder).changePassword(wiped.now(), wiped.next());
                        return change.done(messages, left);
                    }
                },
                done -> {
                    open.accept(folder);
                    questions.choose(
                            messages.text("password.change"),
                            done,
                            List.of(messages.text("damaged.understood")));
                },
                problem -> {
                    open.accept(folder);
                    questions.tell(views, problem);
                });
    }

    /** Asks for a backup and opens a copy made of it; the ledger itself stays as it is. */
    void restoreCopy(Path folder) {
        Rescue rescue = new Rescue(folder);
        List<Backup> backups = rescue.backups().stream().limit(MOST_BACKUPS).toList();
        questions
                .choose(
                        messages.text("restore.title"),
                        messages.text("restore.sentence"),
                        backups.stream().map(backup -> TIME.format(backup.at())).toList())
                .map(backups::get)
                .ifPresent(backup -> restoreCopy(rescue, backup));
    }

    private void restoreCopy(Rescue rescue, Backup backup) {
        Path copy = rescue.copyFolder(backup);
        Password password =
                backup.sealed()
                        ? questions
                                .password(messages.text("password"), messages.text("password.now"))
                                .orElse(null)
                        : null;
        work.start(
                messages.text("damaged.restoring"),
                progress -> {
                    try (Password given = password) {
                        Rescue.restore(backup.file(), copy, given);
                    }
                    return copy;
                },
                open);
    }

    /** Closes what was open, if anything was. */
    static void close(@Nullable Workbench before) throws ProblemException {
        if (before != null) {
            before.close();
        }
    }
}
