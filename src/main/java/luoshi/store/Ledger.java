package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import luoshi.model.Backup;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger: an H2 file store in a folder of its own. Reads may run beside each other; writes
 * wait for each other, and each is one step of the history in one transaction.
 *
 * <p>A ledger that is still open when the program ends is closed by a shutdown hook.
 */
public final class Ledger implements AutoCloseable {
    private final Path folder;
    private final Access access;
    private final LedgerFile file;
    private final @Nullable LedgerKey key;
    private final Imprint imprint;
    private final Head head;
    private final Backups backups;
    private final ReentrantLock writing = new ReentrantLock();
    private final Steps steps;
    private final Thread hook = new Thread(this::closeQuietly, "close ledger");
    private @Nullable Hourglass hourglass;
    private @Nullable Hourglass bell;
    private volatile boolean trusted;
    private boolean closed;
    private volatile boolean compacts;

    Ledger(Path folder, Access access, LedgerFile file, @Nullable LedgerKey key) {
        this.folder = folder;
        this.access = access;
        this.file = file;
        this.key = key;
        this.imprint = new Imprint(folder);
        this.head = new Head(folder);
        this.steps = new Steps(folder, access, file, head, writing);
        this.backups =
                new Backups(folder, access.secondPlace(), access.clock(), file.connections(), key);
    }

    /** The same with no password and no second place for backups. */
    public static Ledger open(Path folder, String officer, Clock clock) throws ProblemException {
        return open(folder, Access.plain(officer, clock));
    }

    /**
     * Opens the ledger of a folder, making both where they are not there yet.
     *
     * @throws ProblemException where the folder cannot be used, or the ledger is in use, damaged,
     *     behind another password, of a later version of the program, or no ledger at all
     */
    public static Ledger open(Path folder, Access access) throws ProblemException {
        return Opening.open(folder, access);
    }

    /** What is done with the open file before anyone may use it. */
    void enter(Imprint.Finding finding) throws ProblemException {
        try {
            imprint.delete();
            Migrations.migrate(folder, file.connections(), backups);
            new SchemaCheck(steps.dsl()).check(LedgerFile.in(folder));
            if (access.care() == Access.Care.USUAL && finding != Imprint.Finding.SAME) {
                new Wholeness(steps.dsl()).check(LedgerFile.in(folder), head);
            }
            if (access.care() != Access.Care.DRAFT) {
                new Holder(folder).write(access.clock().instant());
                hourglass = Hourglass.turn(this::backUpWhileOpen);
            }
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (ProblemException | RuntimeException e) {
            leaveFile();
            throw e;
        }
    }

    /**
     * Makes the file anew from all that it holds. It was changed after it was closed: its rows are
     * whole, but what is only there to find them may not be.
     */
    void rebuild() throws ProblemException {
        removeHook();
        stopHourglass();
        try (Draft draft = Draft.in(folder, key)) {
            draft.fill(BackupScript.of(file.connections()), folder.toString());
            file.shutDown();
            draft.putInPlace(folder);
        } catch (SQLException | IOException e) {
            file.shutDown();
            throw new ProblemException(e, "store.ledger-damaged", LedgerFile.in(folder).toString());
        }
    }

    private void stopHourglass() {
        for (Hourglass each : new @Nullable Hourglass[] {hourglass, bell}) {
            if (each != null) {
                each.stop();
            }
        }
    }

    /** Lets the file go; its hash is only written where it was closed as it should. */
    private void leaveFile() {
        boolean clean = file.shutDown(compacts);
        if (clean && (trusted || access.care() != Access.Care.DESPITE_DAMAGE)) {
            imprint.write();
        }
        new Holder(folder).delete();
        if (key != null) {
            key.close();
        }
    }

    /** Whether a folder has a ledger. */
    public static boolean isIn(Path folder) {
        return Files.exists(LedgerFile.in(folder));
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** When the newest backup was written; empty where there is none. */
    public Optional<OffsetDateTime> newestBackup() {
        return backups.newest();
    }

    /**
     * Writes a backup to a file of choice, replacing what is there.
     *
     * @throws ProblemException where the file is a folder or one of the ledger's own, or cannot be
     *     written or read back; what was there stays
     */
    public void backUp(Path file) throws ProblemException {
        writing.lock();
        try {
            backups.writeTo(file);
        } finally {
            writing.unlock();
        }
    }

    /** Writes a backup before something large, where the last one does not hold all. */
    public void backUpBeforeWork() {
        writing.lock();
        try {
            backups.writeBeforeWork();
        } catch (RuntimeException e) {
            throw Stops.of(e, folder);
        } finally {
            writing.unlock();
        }
    }

    /** What the hourglass does each half hour. */
    void backUpWhileOpen() {
        writing.lock();
        try {
            if (!closed) {
                backups.writeIfChanged();
            }
        } catch (ProblemException | RuntimeException e) {
            System.getLogger(Ledger.class.getName())
                    .log(System.Logger.Level.WARNING, "no backup while open", e);
        } finally {
            writing.unlock();
        }
    }

    /** What the last backup could not do; empty where it was whole. */
    public Optional<ProblemException> backupTrouble() {
        return backups.trouble();
    }

    /** The backups in its own folder, the newest first. */
    public List<Backup> allBackups() {
        return backups.all();
    }

    /** Whether it opens with a password only. */
    public boolean isEncrypted() {
        return key != null;
    }

    /** Its history. */
    public History history() {
        return new History(this);
    }

    /** The documents that it holds. */
    public Documents documents() {
        return new Documents(this);
    }

    /** The links between outcomes and tasks. */
    public Links links() {
        return new Links(this);
    }

    /** What the officer says of lineages, and the goals of plans. */
    public Lineages lineages() {
        return new Lineages(this);
    }

    /** Tasks made from rows of reports. */
    public Reconstructions reconstructions() {
        return new Reconstructions(this);
    }

    /** The vectors of texts that have been reckoned. */
    public Vectors vectors() {
        return new Vectors(this);
    }

    /** What it holds, corrected by hand. */
    public Items items() {
        return new Items(this);
    }

    /** What was removed from it. */
    public Removals removals() {
        return new Removals(this);
    }

    /** Decided links whose ends have changed since. */
    public Suspects suspects() {
        return new Suspects(this);
    }

    /** The units that it knows. */
    public Units units() {
        return new Units(this);
    }

    /** The verdicts that the officer has overruled. */
    public Overrules overrules() {
        return new Overrules(this);
    }

    /** Actual values of indicators entered by hand. */
    public Actuals actuals() {
        return new Actuals(this);
    }

    /** Calls back, on a thread of its own, when another window asks this one to come forward. */
    public void whenCalled(Runnable forward) {
        Call call = new Call(folder);
        bell =
                Hourglass.tick(
                        () -> {
                            if (call.answer()) {
                                forward.run();
                            }
                        });
    }

    /** It was looked through and is whole, also where it was opened as damaged. */
    public void trust() {
        trusted = true;
    }

    /** What was done with it without changing it. */
    public Events events() {
        return new Events(this);
    }

    /** Deleted things, removed for good. */
    public Emptying emptying() {
        return new Emptying(this);
    }

    /** At close the file is written anew, so that nothing of what was removed stays in it. */
    void compactAtClose() {
        compacts = true;
    }

    /** Its settings. */
    public Settings settings() {
        return new Settings(this);
    }

    <T> T read(Function<DSLContext, T> question) {
        return steps.read(question);
    }

    /** Writes what is only reckoned from the ledger and so is no part of its history. */
    void reckon(Consumer<DSLContext> work) {
        work.accept(steps.dsl());
    }

    /** Asks several questions, and perhaps writes, while nobody else writes. */
    public <T> T undisturbed(Supplier<T> questions) {
        writing.lock();
        try {
            return questions.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Does several writes as one step, whole or not at all.
     *
     * @return the step, or null where nothing has changed
     */
    public @Nullable Step asOneStep(StepKind kind, String subject, Runnable writes) {
        return steps.write(kind, subject, null, recorder -> writes.run());
    }

    /**
     * Does one step, whole or not at all; inside another step it is part of that one.
     *
     * @return the step, or null where it changed nothing and so left no trace
     */
    @Nullable Step write(StepKind kind, String subject, Consumer<Recorder> work) {
        return steps.write(kind, subject, null, work);
    }

    @Nullable Step write(
            StepKind kind, String subject, @Nullable Long undoes, Consumer<Recorder> work) {
        return steps.write(kind, subject, undoes, work);
    }

    Step step(StepRecord row) {
        return steps.step(row);
    }

    String officer() {
        return access.officer();
    }

    OffsetDateTime now() {
        return access.now();
    }

    OffsetDateTime local(OffsetDateTime kept) {
        return access.local(kept);
    }

    /**
     * Closes the ledger after a backup where anything has changed. A backup that fails does not
     * keep the ledger open.
     *
     * @throws ProblemException where the backup could not be written; the ledger is closed all the
     *     same
     */
    @Override
    public void close() throws ProblemException {
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            stopHourglass();
            try {
                backUpAtClose();
            } finally {
                leaveFile();
                Opening.closed(folder);
            }
        } finally {
            writing.unlock();
        }
        removeHook();
    }

    private void backUpAtClose() throws ProblemException {
        if (access.care() == Access.Care.DRAFT) {
            return;
        }
        try {
            backups.writeIfChanged();
        } catch (DataAccessException e) {
            throw new ProblemException(e, "store.backup-failed", folder.toString());
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending: the hook is what called
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (ProblemException e) {
            System.getLogger(Ledger.class.getName())
                    .log(System.Logger.Level.WARNING, "no backup at close", e);
        }
    }
}
