package luoshi.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.StepRecord;

/** Between the history's rows and the model's steps. */
final class Steps {
    private Steps() {}

    static Step step(StepRecord row) {
        return new Step(
                row.getId(),
                row.getAt(),
                row.getWho(),
                Words.enumOf(StepKind.class, row.getKind()),
                row.getSubject(),
                row.getUndoes());
    }

    /** A time as the ledger keeps it: UTC, to the millisecond. */
    static OffsetDateTime kept(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
