package luoshi.store;

import java.nio.file.Path;
import java.util.Optional;
import luoshi.model.ProblemException;
import org.jooq.DSLContext;

/** Looks a whole ledger through: each entry of its history, and each row against it. */
final class Wholeness {
    private final DSLContext dsl;

    Wholeness(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @throws ProblemException where something in it cannot be read, or is not as it was written
     */
    void check(Path file, Head head) throws ProblemException {
        try {
            if (!head.isIn(dsl)) {
                throw new ProblemException("store.history-short", file.toString());
            }
            Optional<Long> broken = History.firstBroken(dsl);
            if (broken.isPresent()) {
                throw new ProblemException(
                        "store.history-altered", file.toString(), broken.get().toString());
            }
            Optional<String> stray = new RowCheck(dsl).firstStray();
            if (stray.isPresent()) {
                throw new ProblemException("store.row-altered", file.toString(), stray.get());
            }
        } catch (RuntimeException e) {
            throw new ProblemException(e, "store.ledger-damaged", file.toString());
        }
    }
}
