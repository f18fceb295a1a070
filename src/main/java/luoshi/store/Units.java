package luoshi.store;

import static luoshi.store.schema.Tables.MEASURE_UNIT;
import static luoshi.store.schema.Tables.OUTCOME_UNIT;
import static luoshi.store.schema.Tables.SETTING;
import static luoshi.store.schema.Tables.TASK;
import static luoshi.store.schema.Tables.TASK_UNIT;
import static luoshi.store.schema.Tables.UNIT;
import static luoshi.store.schema.Tables.UNIT_KIND;
import static luoshi.store.schema.Tables.UNIT_MEMBER;
import static luoshi.store.schema.Tables.UNIT_NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import luoshi.store.schema.tables.records.UnitKindRecord;
import luoshi.store.schema.tables.records.UnitMemberRecord;
import luoshi.store.schema.tables.records.UnitNameRecord;
import luoshi.store.schema.tables.records.UnitRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The units of a ledger: every name that a document has brought in, and what the officer knows of
 * it. Each write is one step, or null where nothing has changed; a unit that is not there any more
 * is a {@link NoSuchElementException}.
 */
public final class Units {
    /** The setting that holds the officer's own unit by its name. */
    private static final String OWN = "own-unit";

    private final Ledger ledger;

    Units(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All units in the order in which they came in. */
    public List<Unit> all() {
        return ledger.read(Units::all);
    }

    private static List<Unit> all(DSLContext dsl) {
        Map<Long, List<String>> names =
                dsl.selectFrom(UNIT_NAME)
                        .orderBy(UNIT_NAME.ID)
                        .fetchGroups(UNIT_NAME.UNIT_ID, UNIT_NAME.NAME);
        Map<Long, String> kinds =
                dsl.selectFrom(UNIT_KIND).fetchMap(UNIT_KIND.UNIT_ID, UNIT_KIND.KIND);
        Map<Long, List<Long>> members =
                dsl.selectFrom(UNIT_MEMBER)
                        .orderBy(UNIT_MEMBER.ID)
                        .fetchGroups(UNIT_MEMBER.GROUP_ID, UNIT_MEMBER.MEMBER_ID);
        return dsl.selectFrom(UNIT)
                .orderBy(UNIT.ID)
                .fetch(
                        row -> {
                            Long id = row.getId();
                            String kind = kinds.get(id);
                            return new Unit(
                                    id,
                                    row.getName(),
                                    names.getOrDefault(id, List.of()),
                                    kind == null ? null : Words.enumOf(UnitKind.class, kind),
                                    members.getOrDefault(id, List.of()));
                        });
    }

    /** How many tasks name each unit, by its key; none are left out. */
    public Map<Long, Integer> taskCounts() {
        return ledger.read(
                dsl ->
                        dsl.select(TASK_UNIT.UNIT_ID, DSL.countDistinct(TASK_UNIT.TASK_ID))
                                .from(TASK_UNIT)
                                .join(TASK)
                                .on(TASK.ID.eq(TASK_UNIT.TASK_ID))
                                .groupBy(TASK_UNIT.UNIT_ID)
                                .fetchMap(
                                        row -> row.get(TASK_UNIT.UNIT_ID),
                                        row -> row.get(1, Integer.class)));
    }

    /** Another name for a unit; the one that it had stays as another name of it. */
    public @Nullable Step rename(long id, String name) {
        return write(
                before(id) + " → " + name,
                recorder -> {
                    UnitRecord unit = unit(recorder, id);
                    String old = unit.getName();
                    forget(recorder, id, name);
                    unit.setName(name);
                    recorder.update(unit);
                    ownFollows(recorder, old, name);
                    recorder.insert(new UnitNameRecord(null, id, old));
                });
    }

    /** One more name of a unit. */
    public @Nullable Step addName(long id, String name) {
        return write(
                before(id) + " = " + name,
                recorder -> recorder.insert(new UnitNameRecord(null, id, name)));
    }

    /** A name that is none of the unit's. */
    public @Nullable Step removeName(long id, String name) {
        return write(before(id) + " ≠ " + name, recorder -> forget(recorder, id, name));
    }

    private static void forget(Recorder recorder, long id, String name) {
        recorder.dsl()
                .selectFrom(UNIT_NAME)
                .where(UNIT_NAME.UNIT_ID.eq(id).and(UNIT_NAME.NAME.eq(name)))
                .fetch()
                .forEach(recorder::delete);
    }

    /** What a unit is; null where its name is to say it. */
    public @Nullable Step setKind(long id, @Nullable UnitKind kind) {
        return write(
                before(id),
                recorder -> {
                    UnitKindRecord row =
                            recorder.dsl()
                                    .selectFrom(UNIT_KIND)
                                    .where(UNIT_KIND.UNIT_ID.eq(id))
                                    .fetchOne();
                    if (kind == null) {
                        if (row != null) {
                            recorder.delete(row);
                        }
                    } else if (row == null) {
                        recorder.insert(new UnitKindRecord(id, Words.of(kind)));
                    } else {
                        row.setKind(Words.of(kind));
                        recorder.update(row);
                    }
                });
    }

    /** Which units a group has. */
    public @Nullable Step setMembers(long group, Set<Long> members) {
        return write(
                before(group),
                recorder -> {
                    Set<Long> wanted = new HashSet<>(members);
                    recorder
                            .dsl()
                            .selectFrom(UNIT_MEMBER)
                            .where(UNIT_MEMBER.GROUP_ID.eq(group))
                            .fetch()
                            .stream()
                            .filter(row -> !wanted.remove(row.getMemberId()))
                            .forEach(recorder::delete);
                    wanted.stream()
                            .sorted()
                            .forEach(id -> recorder.insert(new UnitMemberRecord(null, group, id)));
                });
    }

    /** A new unit that no document has named yet; gives its key. */
    public long add(String name, @Nullable UnitKind kind) {
        long[] key = {0};
        write(
                name,
                recorder -> {
                    key[0] = recorder.insert(new UnitRecord(null, name)).getId();
                    if (kind != null) {
                        recorder.insert(new UnitKindRecord(key[0], Words.of(kind)));
                    }
                });
        return key[0];
    }

    /**
     * Two units are one: every task, row and measure of the one becomes the other's, and so do its
     * names and its place in groups. One that names both names it once.
     *
     * @param from goes; its name stays as another name of {@code into}
     */
    public @Nullable Step merge(long from, long into) {
        return write(
                before(from) + " → " + before(into),
                recorder -> {
                    UnitRecord old = unit(recorder, from);
                    UnitRecord stays = unit(recorder, into);
                    move(recorder, TASK_UNIT, TASK_UNIT.TASK_ID, TASK_UNIT.UNIT_ID, from, into);
                    move(
                            recorder,
                            OUTCOME_UNIT,
                            OUTCOME_UNIT.OUTCOME_ID,
                            OUTCOME_UNIT.UNIT_ID,
                            from,
                            into);
                    move(
                            recorder,
                            MEASURE_UNIT,
                            MEASURE_UNIT.MEASURE_ID,
                            MEASURE_UNIT.UNIT_ID,
                            from,
                            into);
                    move(
                            recorder,
                            UNIT_MEMBER,
                            UNIT_MEMBER.GROUP_ID,
                            UNIT_MEMBER.MEMBER_ID,
                            from,
                            into);
                    move(
                            recorder,
                            UNIT_MEMBER,
                            UNIT_MEMBER.MEMBER_ID,
                            UNIT_MEMBER.GROUP_ID,
                            from,
                            into);
                    move(recorder, UNIT_NAME, UNIT_NAME.ID, UNIT_NAME.UNIT_ID, from, into);
                    notItsOwnMember(recorder, into);
                    ownFollows(recorder, old.getName(), stays.getName());
                    new Removal(recorder).remove(old);
                    recorder.insert(new UnitNameRecord(null, into, old.getName()));
                });
    }

    /** Where an owner has both units already, the second goes. */
    private static <R extends UpdatableRecord<R>> void move(
            Recorder recorder,
            Table<R> table,
            TableField<R, Long> owner,
            TableField<R, Long> unit,
            long from,
            long into) {
        Set<Long> having =
                new HashSet<>(recorder.dsl().selectFrom(table).where(unit.eq(into)).fetch(owner));
        for (R row : recorder.dsl().selectFrom(table).where(unit.eq(from)).fetch()) {
            if (having.contains(row.get(owner))) {
                recorder.delete(row);
            } else {
                row.set(unit, into);
                recorder.update(row);
            }
        }
    }

    private static void notItsOwnMember(Recorder recorder, long unit) {
        recorder.dsl()
                .selectFrom(UNIT_MEMBER)
                .where(UNIT_MEMBER.GROUP_ID.eq(unit).and(UNIT_MEMBER.MEMBER_ID.eq(unit)))
                .fetch()
                .forEach(recorder::delete);
    }

    private static void ownFollows(Recorder recorder, String from, String to) {
        recorder.dsl()
                .selectFrom(SETTING)
                .where(SETTING.NAME.eq(OWN).and(SETTING.VALUE.eq(from)))
                .fetch()
                .forEach(
                        row -> {
                            row.setValue(to);
                            recorder.update(row);
                        });
    }

    private static UnitRecord unit(Recorder recorder, long id) {
        return recorder.dsl()
                .selectFrom(UNIT)
                .where(UNIT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(NoSuchElementException::new);
    }

    private String before(long id) {
        return ledger.read(
                dsl ->
                        dsl.select(UNIT.NAME)
                                .from(UNIT)
                                .where(UNIT.ID.eq(id))
                                .fetchOptional(UNIT.NAME)
                                .orElseThrow(NoSuchElementException::new));
    }

    private @Nullable Step write(String subject, java.util.function.Consumer<Recorder> work) {
        return ledger.write(StepKind.CORRECT, subject, work);
    }
}
