package luoshi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import luoshi.model.ProblemException;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.Tables;
import luoshi.store.schema.tables.records.StepRecord;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger: an H2 file store in a folder of its own. Reads may run beside each other; writes
 * wait for each other, and each is one step of the history in one transaction.
 *
 * <p>A ledger that is still open when the program ends is closed by a shutdown hook.
 */
public final class Ledger implements AutoCloseable {
    private static final ScopedValue<Recorder> CURRENT = ScopedValue.newInstance();

    private final Path folder;
    private final String officer;
    private final Clock clock;
    private final JdbcConnectionPool connections;
    private final Backups backups;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread hook = new Thread(this::closeQuietly, "close ledger");
    private boolean closed;

    private Ledger(Path folder, String officer, Clock clock, JdbcConnectionPool connections) {
        this.folder = folder;
        this.officer = officer;
        this.clock = clock;
        this.connections = connections;
        this.backups = new Backups(folder.resolve("backups"), clock, this::dsl);
    }

    /**
     * Opens the ledger of a folder, making both where they are not there yet.
     *
     * @param officer who makes the changes from now on
     * @throws ProblemException where the folder cannot be used, or the ledger is in use, damaged or
     *     of a later version of the program
     */
    public static Ledger open(Path folder, String officer, Clock clock) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        boolean isNew = !Files.exists(LedgerFile.in(home));
        JdbcConnectionPool connections = LedgerFile.open(home);
        Ledger ledger = new Ledger(home, officer, clock, connections);
        try {
            Migrations.migrate(home, connections, isNew ? null : ledger.backups);
        } catch (ProblemException | RuntimeException e) {
            connections.dispose();
            throw e;
        }
        ledger.backups.rememberState();
        Runtime.getRuntime().addShutdownHook(ledger.hook);
        return ledger;
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** Its backups. */
    public Backups backups() {
        return backups;
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

    /** Its settings. */
    public Settings settings() {
        return new Settings(this);
    }

    <T> T read(Function<DSLContext, T> question) {
        return question.apply(CURRENT.isBound() ? CURRENT.get().dsl() : dsl());
    }

    /**
     * Does several writes as one step, whole or not at all.
     *
     * @return the step, or null where nothing has changed
     */
    public @Nullable Step asOneStep(StepKind kind, String subject, Runnable writes) {
        return write(kind, subject, null, recorder -> writes.run());
    }

    /**
     * Does one step, whole or not at all; inside another step it is part of that one.
     *
     * @return the step, or null where it changed nothing and so left no trace
     */
    @Nullable Step write(StepKind kind, String subject, Consumer<Recorder> work) {
        return write(kind, subject, null, work);
    }

    @Nullable Step write(
            StepKind kind, String subject, @Nullable Long undoes, Consumer<Recorder> work) {
        if (CURRENT.isBound()) {
            work.accept(CURRENT.get());
            return Steps.step(CURRENT.get().step());
        }
        writing.lock();
        try {
            return dsl().transactionResult(
                            transaction ->
                                    step(
                                            newRecorder(transaction.dsl(), kind, subject, undoes),
                                            work));
        } finally {
            writing.unlock();
        }
    }

    private static @Nullable Step step(Recorder recorder, Consumer<Recorder> work) {
        ScopedValue.where(CURRENT, recorder).run(() -> work.accept(recorder));
        if (recorder.isEmpty()) {
            recorder.step().delete();
            return null;
        }
        recorder.close();
        return Steps.step(recorder.step());
    }

    private Recorder newRecorder(
            DSLContext dsl, StepKind kind, String subject, @Nullable Long undoes) {
        StepRecord step = dsl.newRecord(Tables.STEP);
        step.setAt(now());
        step.setWho(officer);
        step.setKind(Words.of(kind));
        step.setSubject(subject);
        step.setUndoes(undoes);
        step.insert();
        return new Recorder(dsl, step);
    }

    String officer() {
        return officer;
    }

    OffsetDateTime now() {
        return Steps.kept(OffsetDateTime.now(clock));
    }

    private DSLContext dsl() {
        return DSL.using(connections, SQLDialect.H2);
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
            try {
                backups.writeIfChanged();
            } finally {
                LedgerFile.shutDown(connections);
            }
        } finally {
            writing.unlock();
        }
        removeHook();
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
