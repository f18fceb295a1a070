package luoshi.bench;

import java.nio.file.Path;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.workbench.Workbench;

/** A ledger of a large invented city, for pictures of what it looks like. */
public final class LargeLedger {
    private LargeLedger() {}

    /** Ten years of sixteen districts with 300 tasks each: 48,000. */
    public static Path in(Path folder) throws ProblemException {
        try (Workbench workbench = Workbench.open(folder)) {
            new InventedYears(300).keepIn(workbench, 10, 16, Progress.UNHEARD);
        }
        return folder;
    }
}
