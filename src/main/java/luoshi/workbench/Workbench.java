package luoshi.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import luoshi.document.DocumentReader;
import luoshi.matching.Matcher;
import luoshi.matching.meaning.LocalMeaning;
import luoshi.matching.meaning.Meaning;
import luoshi.model.Marking;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.model.StepKind;
import luoshi.store.Access;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger with all that can be done with it. Every use case may be called from any thread;
 * none of them knows a window.
 */
public final class Workbench implements AutoCloseable {
    private final Ledger ledger;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final DocumentReader reader;
    private final Matcher matcher = new Matcher();
    private final Meaning meaning;

    private Workbench(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        LocalMeaning model = new LocalMeaning();
        this.meaning = new KeptMeaning(ledger, model);
        this.reader = new DocumentReader(model);
    }

    /** Reads files without a ledger, as well as an open workbench does. */
    public static DocumentReader reader() {
        return new DocumentReader(new LocalMeaning());
    }

    /**
     * Opens the ledger of a folder, making both where they are not there yet.
     *
     * @throws ProblemException where the ledger cannot be used, with the reason
     */
    public static Workbench open(Path folder) throws ProblemException {
        return open(folder, (Password) null);
    }

    /**
     * The same for a ledger with a password.
     *
     * @param password null for none; a ledger that is made now is encrypted with it
     */
    public static Workbench open(Path folder, @Nullable Password password) throws ProblemException {
        return open(folder, usual(password));
    }

    /**
     * Opens the ledger of a folder that has one.
     *
     * @param password null for none
     * @throws ProblemException where there is none, or it cannot be used; nothing is made
     */
    public static Workbench openExisting(Path folder, @Nullable Password password)
            throws ProblemException {
        refuseNone(folder);
        return open(folder, password);
    }

    /**
     * Opens a ledger also where it is damaged, to see what can be seen.
     *
     * @param password null for none
     * @throws ProblemException where there is none, or it cannot be read at all
     */
    public static Workbench openDespiteDamage(Path folder, @Nullable Password password)
            throws ProblemException {
        refuseNone(folder);
        return open(folder, usual(password).with(Access.Care.DESPITE_DAMAGE));
    }

    /** The same for a named officer and another clock, without a password. */
    public static Workbench open(Path folder, String officer, Clock clock) throws ProblemException {
        return open(folder, Access.plain(officer, clock));
    }

    private static Workbench open(Path folder, Access access) throws ProblemException {
        return new Workbench(Ledger.open(folder, access), access.clock());
    }

    private static void refuseNone(Path folder) throws ProblemException {
        if (!Ledger.isIn(folder)) {
            throw new ProblemException("store.no-ledger", folder.toString());
        }
    }

    static Access usual(@Nullable Password password) {
        return new Access(
                System.getProperty("user.name", "?"),
                Clock.system(ZoneId.systemDefault()),
                password,
                BackupPlace.ofPlatform().folder().orElse(null),
                Access.Care.USUAL);
    }

    /** The ledger's folder. */
    public Path folder() {
        return ledger.folder();
    }

    /** Reading and keeping documents. */
    public Imports imports() {
        return new Imports(ledger, reader, matching(), this::changed);
    }

    /** Fuller and corrected editions of what the ledger holds. */
    public Editions editions() {
        return new Editions(ledger, units().directory());
    }

    /** Corrections by hand of what the ledger holds. */
    public Corrections corrections() {
        return new Corrections(ledger, matching(), this::changed);
    }

    /** Many tasks corrected together. */
    public BulkEdits bulkEdits() {
        return new BulkEdits(ledger, matching(), this::changed);
    }

    /** Who the units are. */
    public Units units() {
        return new Units(ledger, this::changed);
    }

    /** What the ledger holds, a year at a time. */
    public Browsing browsing() {
        return new Browsing(ledger);
    }

    /** What was changed of tasks lately, as the facets have it. */
    public TaskFacts recentChanges() {
        return browsing().changes(OffsetDateTime.now(clock));
    }

    /** Outcomes and the tasks that they answer. */
    public Matching matching() {
        return new Matching(ledger, matcher, this::changed);
    }

    /** What tasks promise, and what became of it. */
    public Targets targets() {
        return new Targets(ledger, browsing(), matching(), this::changed);
    }

    /** The indicators of plans, tasks and reports as series. */
    public Indicators indicators() {
        return new Indicators(ledger, this::changed);
    }

    /** What became of tasks, outcomes and goals in a later year. */
    public Lineage lineage() {
        return new Lineage(ledger, meaning, this::changed);
    }

    /** Actual values of indicators entered by hand. */
    public Actuals actuals() {
        return new Actuals(ledger, clock, this::changed);
    }

    /** Workbooks out. */
    public Reports reports() {
        return new Reports(
                new ReportContents(
                        browsing(), targets(), indicators(), lineage(), undoing(), clock),
                this::exported,
                this::marking);
    }

    private void exported(List<Path> files) {
        files.forEach(ledger.events()::export);
        if (!files.isEmpty()) {
            changed();
        }
    }

    /** How many deleted rows can be emptied. */
    public int emptiable() {
        return ledger.emptying().count();
    }

    /** Removes the values of deleted things for good; their hashes stay. */
    public void empty() {
        ledger.emptying().empty();
        changed();
    }

    /** Notes in the history that the whole ledger was checked and found whole. */
    public void noteCheck() {
        ledger.trust();
        ledger.events().record(StepKind.CHECK, "", null);
        changed();
    }

    /** Undo, redo and the history. */
    public Undoing undoing() {
        return new Undoing(ledger.history(), this::changed);
    }

    /** When the newest backup was written; empty where there is none. */
    public Optional<OffsetDateTime> newestBackup() {
        return ledger.newestBackup();
    }

    /**
     * Writes a backup to a file.
     *
     * @throws ProblemException where it cannot be written; what was there stays
     */
    public void backUp(Path file) throws ProblemException {
        ledger.backUp(file);
    }

    /** What the last backup could not do; empty where it was whole. */
    public Optional<ProblemException> backupTrouble() {
        return ledger.backupTrouble();
    }

    /** Whether it opens with a password only. */
    public boolean isEncrypted() {
        return ledger.isEncrypted();
    }

    /** Calls back, on a thread of its own, when another window asks this one to come forward. */
    public void whenCalled(Runnable forward) {
        ledger.whenCalled(forward);
    }

    /** How the ledger's papers are marked; empty where they are not. */
    public Optional<Marking> marking() {
        return ledger.settings()
                .get("marking")
                .filter(word -> !word.isEmpty())
                .map(Marking::valueOf);
    }

    /** Marks the ledger's papers from now on, as one step; null for no mark. */
    public void setMarking(@Nullable Marking marking) {
        ledger.settings().set("marking", marking == null ? "" : marking.name());
        changed();
    }

    /** The officer's own unit; empty until it is chosen. */
    public Optional<String> ownUnit() {
        return ledger.settings().get("own-unit");
    }

    /** Sets the officer's own unit, as one step. */
    public void setOwnUnit(String unit) {
        ledger.settings().set("own-unit", unit);
        changed();
    }

    /** Calls back after every change, on the thread that made it. */
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Closes the ledger after a backup where anything has changed.
     *
     * @throws ProblemException where the backup failed; the ledger is closed all the same
     */
    @Override
    public void close() throws ProblemException {
        ledger.close();
    }
}
