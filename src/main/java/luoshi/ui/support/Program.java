package luoshi.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What the program does with ledgers as a whole. */
public interface Program {
    /** Asks for a folder and opens a new ledger there. */
    void newLedger();

    /** Asks for a folder and opens its ledger. */
    void chooseLedger();

    /** Opens the ledger of a folder; the one that is open is closed first. */
    void openLedger(Path folder);

    /** Opens the ledger of the samples. */
    void openSample();

    /** Starts a ledger in the usual folder with these files. */
    void startWith(List<Path> files);

    /** The ledgers opened last, the newest first. */
    List<Path> recent();

    /** What a ledger is called: the samples, the usual one, or its folder. */
    String nameOf(Path folder);

    /** How the window looks. */
    Appearance appearance();

    /**
     * Opens the manual.
     *
     * @param page a page of it, or the key of a view that has one
     * @param commands whose keys it lists
     */
    void help(String page, Supplier<List<CommandGroup>> commands);

    /** Asks for a new password of the open ledger, and gives it to it. */
    void changePassword();

    /** Asks for a backup, makes a ledger of its own from it and opens that. */
    void restoreCopy();

    /** Closes the window. */
    void exit();
}
