package luoshi.store;

import static luoshi.store.schema.Tables.SETTING;

import java.util.Optional;
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
        ledger.write(
                StepKind.SET,
                value,
                recorder -> {
                    SettingRecord row =
                            recorder.dsl()
                                    .selectFrom(SETTING)
                                    .where(SETTING.NAME.eq(name))
                                    .fetchOne();
                    if (row == null) {
                        recorder.insert(new SettingRecord(name, value));
                    } else {
                        row.setValue(value);
                        recorder.update(row);
                    }
                });
    }
}
