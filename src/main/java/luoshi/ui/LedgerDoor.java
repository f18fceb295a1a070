package luoshi.ui;

import java.nio.file.Path;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Rescue;
import luoshi.workbench.Samples;
import luoshi.workbench.Wording;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Opens ledgers away from the window's thread, one after the other; where one does not open it asks
 * for what is missing, or says why and what can be done.
 */
final class LedgerDoor {
    private final Questions questions;
    private final Work work;
    private final RecentLedgers recent;
    private final Inside inside;

    /** The window that a ledger opens in. */
    interface Inside {
        /** Leaves the open ledger, which is still to be closed; null where none is open. */
        @Nullable Workbench leaveForStart();

        /** A ledger is open. */
        void enter(Workbench opened);

        /** Shows the first page, which can be used unless it is busy. */
        void showStart(boolean busy);

        /** Shows what went wrong. */
        void tell(Throwable problem);

        /** Closes the window: another one has the ledger. */
        void end();

        /** How views are loaded, and the language. */
        Views views();
    }

    LedgerDoor(Questions questions, Work work, RecentLedgers recent, Inside inside) {
        this.questions = questions;
        this.work = work;
        this.recent = recent;
        this.inside = inside;
    }

    /** Opens the ledger of a folder with the samples in it. */
    void samples(Path folder) {
        open(
                folder,
                (progress, password) -> {
                    Workbench opened = Workbench.open(folder, password);
                    Samples.keepIn(opened, progress);
                    return opened;
                });
    }

    /** In place of the one that is open. */
    private void open(Path folder, Opener opener) {
        open(folder, opener, null);
    }

    private void open(Path folder, Opener opener, @Nullable Password password) {
        Workbench before = inside.leaveForStart();
        work.start(
                messages().text("opening"),
                progress -> {
                    LedgerCare.close(before);
                    try (Password given = password) {
                        return opener.open(progress, given);
                    }
                },
                opened -> {
                    recent.add(folder);
                    inside.enter(opened);
                },
                problem -> refused(folder, opener, problem));
    }

    private void refused(Path folder, Opener opener, ProblemException problem) {
        inside.showStart(false);
        if (Rescue.asksForPassword(problem)) {
            String why = new Wording(inside.views().locale()).of(problem);
            questions
                    .password(messages().text("password"), why)
                    .ifPresent(typed -> open(folder, opener, typed));
            return;
        }
        inside.tell(problem);
        if (Rescue.isDamage(problem)) {
            new DamagedLedger(folder, questions, messages(), work, this::usual, this::open).offer();
        } else if (problem.code().equals("store.ledger-held")) {
            callForward(folder);
        } else {
            recent.remove(folder);
        }
    }

    /** Opens the ledger of a folder, a new one where there is none. */
    void usual(Path folder) {
        open(folder, (progress, password) -> Workbench.open(folder, password));
    }

    /** Another window has it: that one comes forward, and this one has nothing to do. */
    private void callForward(Path folder) {
        work.start(
                messages().text("opening"),
                progress -> new Rescue(folder).call(),
                answered -> {
                    if (answered) {
                        inside.end();
                    }
                });
    }

    private Messages messages() {
        return inside.views().messages(LedgerDoor.class);
    }
}
