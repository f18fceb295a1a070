package luoshi.store;

import static luoshi.store.schema.Tables.ACTUAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import luoshi.model.Actual;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.ActualRecord;
import org.jspecify.annotations.Nullable;

/**
 * Actual values of indicators that the officer has entered by hand. Each write is one step, or null
 * where nothing has changed; a value that is not there any more is a {@link
 * NoSuchElementException}.
 */
public final class Actuals {
    private final Ledger ledger;

    Actuals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All of them, in the order in which they were entered. */
    public List<Actual> all() {
        return ledger.read(dsl -> dsl.selectFrom(ACTUAL).orderBy(ACTUAL.ID).fetch(this::actual));
    }

    /** Enters a value. */
    public @Nullable Step add(
            String name, String unit, int year, BigDecimal value, String note, String subject) {
        return ledger.write(
                StepKind.CORRECT,
                subject,
                recorder -> {
                    ActualRecord row = new ActualRecord();
                    row.setName(name);
                    row.setUnit(unit);
                    fill(row, year, value, note, recorder);
                    recorder.insert(row);
                });
    }

    /** Corrects a value. */
    public @Nullable Step change(long id, int year, BigDecimal value, String note, String subject) {
        return ledger.write(
                StepKind.CORRECT,
                subject,
                recorder -> {
                    ActualRecord row = found(recorder, id);
                    boolean same =
                            row.getYear() == year
                                    && row.getValue().compareTo(value) == 0
                                    && row.getNote().equals(note);
                    if (!same) {
                        fill(row, year, value, note, recorder);
                        recorder.update(row);
                    }
                });
    }

    /** Takes a value out. */
    public @Nullable Step remove(long id, String subject) {
        return ledger.write(
                StepKind.CORRECT, subject, recorder -> recorder.delete(found(recorder, id)));
    }

    private void fill(
            ActualRecord row, int year, BigDecimal value, String note, Recorder recorder) {
        row.setYear(year);
        row.setValue(value);
        row.setNote(note);
        row.setEnteredBy(ledger.officer());
        row.setEnteredAt(recorder.step().getAt());
    }

    private static ActualRecord found(Recorder recorder, long id) {
        ActualRecord row = recorder.dsl().selectFrom(ACTUAL).where(ACTUAL.ID.eq(id)).fetchOne();
        if (row == null) {
            throw new NoSuchElementException();
        }
        return row;
    }

    private Actual actual(ActualRecord row) {
        return new Actual(
                row.getId(),
                row.getName(),
                row.getUnit(),
                row.getYear(),
                row.getValue().stripTrailingZeros(),
                row.getNote(),
                row.getEnteredBy(),
                ledger.local(row.getEnteredAt()));
    }
}
