package luoshi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.StoppedException;
import luoshi.store.schema.Tables;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's steps, one after the other: each in one transaction, whole or not at all, forced to
 * the disk, and then known beside the store.
 */
final class Steps {
    /** The recorder of the step that this thread is in. */
    private final ScopedValue<Recorder> current = ScopedValue.newInstance();

    private final Path folder;
    private final Access access;
    private final LedgerFile file;
    private final Head head;
    private final ReentrantLock writing;

    /**
     * @param writing held by whoever writes
     */
    Steps(Path folder, Access access, LedgerFile file, Head head, ReentrantLock writing) {
        this.folder = folder;
        this.access = access;
        this.file = file;
        this.head = head;
        this.writing = writing;
    }

    /** What asks the ledger, inside the step that this thread is in where it is in one. */
    DSLContext dsl() {
        return current.isBound()
                ? current.get().dsl()
                : DSL.using(file.connections(), SQLDialect.H2);
    }

    <T> T read(Function<DSLContext, T> question) {
        try {
            return question.apply(dsl());
        } catch (RuntimeException e) {
            throw Stops.of(e, folder);
        }
    }

    @Nullable Step write(
            StepKind kind, String subject, @Nullable Long undoes, Consumer<Recorder> work) {
        if (current.isBound()) {
            work.accept(current.get());
            return step(current.get().step());
        }
        writing.lock();
        try {
            refuseGone();
            Step step =
                    dsl().transactionResult(
                                    transaction ->
                                            step(
                                                    newRecorder(
                                                            transaction.dsl(),
                                                            kind,
                                                            subject,
                                                            undoes),
                                                    work));
            if (step != null) {
                makeDurable();
            }
            return step;
        } catch (RuntimeException e) {
            throw Stops.of(e, folder);
        } finally {
            writing.unlock();
        }
    }

    /** Where its folder was taken away, the file would go on being written where none finds it. */
    private void refuseGone() {
        if (!file.isThere()) {
            throw Stops.gone(folder);
        }
    }

    /** What is committed is forced to the disk, and that it was is kept beside it. */
    private void makeDurable() {
        refuseGone();
        try {
            file.sync();
            head.write(dsl());
        } catch (SQLException | IOException e) {
            throw new StoppedException(Stops.problem(e, folder));
        }
    }

    private @Nullable Step step(Recorder recorder, Consumer<Recorder> work) {
        ScopedValue.where(current, recorder).run(() -> work.accept(recorder));
        if (recorder.isEmpty()) {
            recorder.step().delete();
            return null;
        }
        recorder.close();
        return step(recorder.step());
    }

    private Recorder newRecorder(
            DSLContext dsl, StepKind kind, String subject, @Nullable Long undoes) {
        StepRecord step = dsl.newRecord(Tables.STEP);
        step.setAt(access.now());
        step.setWho(access.officer());
        step.setKind(Words.of(kind));
        step.setSubject(subject);
        step.setUndoes(undoes);
        step.insert();
        return new Recorder(dsl, step);
    }

    Step step(StepRecord row) {
        return new Step(
                row.getId(),
                access.local(row.getAt()),
                row.getWho(),
                Words.enumOf(StepKind.class, row.getKind()),
                row.getSubject(),
                row.getUndoes());
    }
}
