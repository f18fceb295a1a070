package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.EMPTIED;
import static luoshi.store.schema.Tables.SEAL;
import static luoshi.store.schema.Tables.STEP;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.model.HistoryFault;
import luoshi.model.HistoryFault.Kind;
import luoshi.store.schema.tables.records.ChangeRecord;
import luoshi.store.schema.tables.records.EmptiedRecord;
import luoshi.store.schema.tables.records.SealRecord;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Follows the history's chain from its first entry to its last, and counts what each step has. */
final class HistoryCheck {
    private final DSLContext dsl;
    private final Map<Long, StepRecord> steps;
    private final Map<Long, EmptiedRecord> emptied;
    private final Map<Long, Found> found = new HashMap<>();

    /** What a step really has. */
    private record Found(long first, long last, int entries, String hash) {
        Found and(ChangeRecord next) {
            return new Found(first, next.getId(), entries + 1, next.getHash());
        }

        boolean is(SealRecord seal) {
            return first == seal.getFirstChange()
                    && last == seal.getLastChange()
                    && entries == seal.getEntries()
                    && hash.equals(seal.getHash());
        }
    }

    HistoryCheck(DSLContext dsl) {
        this.dsl = dsl;
        this.steps = dsl.selectFrom(STEP).fetchMap(STEP.ID);
        this.emptied = dsl.selectFrom(EMPTIED).fetchMap(EMPTIED.CHANGE_ID);
    }

    Optional<HistoryFault> firstFault() {
        String previous = Chain.START;
        try (Cursor<ChangeRecord> changes = dsl.selectFrom(CHANGE).orderBy(CHANGE.ID).fetchLazy()) {
            for (ChangeRecord change : changes) {
                Kind kind = fault(change, previous);
                if (kind != null) {
                    return Optional.of(new HistoryFault(kind, change.getId(), change.getStepId()));
                }
                previous = change.getHash();
                found.merge(
                        change.getStepId(),
                        new Found(change.getId(), change.getId(), 1, change.getHash()),
                        (before, now) -> before.and(change));
            }
        }
        return missing();
    }

    private @Nullable Kind fault(ChangeRecord change, String previous) {
        StepRecord step = steps.get(change.getStepId());
        if (step == null) {
            return Kind.MISSING;
        }
        if (isAsWritten(previous, step, change)) {
            return change.getPreviousHash().equals(previous) ? null : Kind.CHANGED;
        }
        if (change.getPreviousHash().equals(previous)
                || !isAsWritten(change.getPreviousHash(), step, change)) {
            return Kind.CHANGED;
        }
        boolean elsewhere = dsl.fetchExists(CHANGE, CHANGE.HASH.eq(change.getPreviousHash()));
        return elsewhere ? Kind.MOVED : Kind.MISSING;
    }

    private boolean isAsWritten(String previous, StepRecord step, ChangeRecord change) {
        EmptiedRecord gone = emptied.get(change.getId());
        return gone == null
                ? change.getHash().equals(Chain.hash(previous, step, change))
                : change.getBefore() == null
                        && change.getAfter() == null
                        && gone.getFingerprint()
                                .equals(
                                        Emptying.fingerprint(
                                                previous,
                                                step,
                                                change,
                                                gone.getBeforeHash(),
                                                gone.getAfterHash()));
    }

    /**
     * A step whose entries, or whose last ones, are gone, together with those after it or alone.
     */
    private Optional<HistoryFault> missing() {
        Map<Long, SealRecord> seals = dsl.selectFrom(SEAL).fetchMap(SEAL.STEP_ID);
        for (StepRecord step : steps.values().stream().sorted(BY_ID).toList()) {
            SealRecord seal = seals.remove(step.getId());
            Found has = found.get(step.getId());
            if (seal == null || has == null || !has.is(seal)) {
                long at = seal == null ? 0 : seal.getLastChange();
                return Optional.of(new HistoryFault(Kind.MISSING, at, step.getId()));
            }
        }
        return seals.values().stream()
                .findFirst()
                .map(s -> new HistoryFault(Kind.MISSING, s.getLastChange(), s.getStepId()));
    }

    private static final java.util.Comparator<StepRecord> BY_ID =
            java.util.Comparator.comparing(StepRecord::getId);
}
