package luoshi.store;

import java.util.List;
import java.util.Objects;
import luoshi.store.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/** Deletes a row with all that hangs on it, as the tables' own keys say. */
final class Removal {
    private final Recorder recorder;

    Removal(Recorder recorder) {
        this.recorder = recorder;
    }

    void remove(UpdatableRecord<?> row) {
        Table<?> table = row.getTable();
        for (Table<?> other : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().equals(table)) {
                    hangingOn(row, other, key).forEach(this::remove);
                }
            }
        }
        delete(row);
    }

    private List<UpdatableRecord<?>> hangingOn(
            UpdatableRecord<?> row, Table<?> other, ForeignKey<?, ?> key) {
        TableField<?, ?> field = key.getFields().getFirst();
        Object value = Objects.requireNonNull(row.get(key.getKeyFields().getFirst()));
        @SuppressWarnings("unchecked") // a foreign key has the type of the key that it names
        Field<Object> column = (Field<Object>) (Field<?>) field;
        return recorder.dsl()
                .selectFrom(other)
                .where(column.eq(value))
                .fetch()
                .map(found -> (UpdatableRecord<?>) found);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every table of the ledger has a key
    private void delete(UpdatableRecord<?> row) {
        recorder.delete((UpdatableRecord) row);
    }
}
