package luoshi.store;

import static luoshi.store.schema.Tables.SETTING;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.SettingRecord;

/** What the officer has set for this ledger. */
public final class Settings {
    private final Ledger ledger;

    Settings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The value of a setting; empty where it was never set. */
    public Optional<String> get(String name) {
        return ledger.read(
                dsl ->
                        dsl.select(SETTING.VALUE)
                                .from(SETTING)
                                .where(SETTING.NAME.eq(name))
                                .fetchOptional(SETTING.VALUE));
    }

    /** Sets a value, as one step. */
    public void set(String name, String value) {
        set(Map.of(name, value), value);
    }

    /**
     * Sets several values, as one step.
     *
     * @param subject the step's name in the history
     */
    public void set(Map<String, String> values, String subject) {
        ledger.write(
                StepKind.SET,
                subject,
                recorder ->
                        new TreeMap<>(values).forEach((name, value) -> set(recorder, name, value)));
    }

    private static void set(Recorder recorder, String name, String value) {
        SettingRecord row =
                recorder.dsl().selectFrom(SETTING).where(SETTING.NAME.eq(name)).fetchOne();
        if (row == null) {
            recorder.insert(new SettingRecord(name, value));
        } else {
            row.setValue(value);
            recorder.update(row);
        }
    }
}
