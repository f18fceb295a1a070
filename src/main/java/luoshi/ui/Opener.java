package luoshi.ui;

import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** How a ledger is opened, once more with its password where it has one. */
@FunctionalInterface
interface Opener {
    /**
     * Opens it, away from the window's thread.
     *
     * @param password null for none; wiped afterwards by whoever gave it
     */
    Workbench open(Progress progress, @Nullable Password password) throws ProblemException;
}
