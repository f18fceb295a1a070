package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.OUTCOME_REFERENCE;
import static luoshi.store.schema.Tables.OUTCOME_UNIT;
import static luoshi.store.schema.Tables.REPAIR;
import static luoshi.store.schema.Tables.SOURCE_FILE;
import static luoshi.store.schema.Tables.UNIT;

import java.util.List;
import java.util.Map;
import luoshi.model.KeptOutcome;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reference;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads rows of outcome reports with all that belongs to them. */
final class OutcomeReader {
    private final DSLContext dsl;

    OutcomeReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<KeptOutcome> read(Condition which) {
        Select<?> chosen =
                dsl.select(OUTCOME.ID)
                        .from(OUTCOME)
                        .join(EDITION)
                        .on(EDITION.ID.eq(OUTCOME.EDITION_ID))
                        .where(which);
        Map<Long, List<Reference>> references = references(chosen);
        Map<Long, List<Responsibility>> units = units(chosen);
        Map<Long, List<Repair>> repairs = repairs(chosen);
        return dsl.select(OUTCOME.fields())
                .select(Documents.EDITION_FIELDS)
                .from(OUTCOME)
                .join(EDITION)
                .on(EDITION.ID.eq(OUTCOME.EDITION_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                .where(which)
                .orderBy(EDITION.YEAR.desc(), EDITION.ID, OUTCOME.POSITION, OUTCOME.ID)
                .fetch(
                        row -> {
                            Long id = row.get(OUTCOME.ID);
                            return outcome(
                                    row,
                                    references.getOrDefault(id, List.of()),
                                    units.getOrDefault(id, List.of()),
                                    repairs.getOrDefault(id, List.of()));
                        });
    }

    private static KeptOutcome outcome(
            Record row,
            List<Reference> references,
            List<Responsibility> units,
            List<Repair> repairs) {
        Outcome outcome =
                new Outcome(
                        row.get(OUTCOME.NUMBER),
                        row.get(OUTCOME.TASK),
                        row.get(OUTCOME.TARGET),
                        row.get(OUTCOME.SOURCE),
                        references,
                        row.get(OUTCOME.DAILY_DUTY),
                        units,
                        row.get(OUTCOME.ACCOUNT),
                        repairs,
                        new Passage(row.get(OUTCOME.SPAN_START), row.get(OUTCOME.SPAN_END)));
        return new KeptOutcome(row.get(OUTCOME.ID), Documents.edition(row), outcome);
    }

    private Map<Long, List<Reference>> references(Select<?> chosen) {
        return dsl.selectFrom(OUTCOME_REFERENCE)
                .where(DSL.condition("{0} in ({1})", OUTCOME_REFERENCE.OUTCOME_ID, chosen))
                .orderBy(OUTCOME_REFERENCE.OUTCOME_ID, OUTCOME_REFERENCE.POSITION)
                .fetchGroups(
                        OUTCOME_REFERENCE.OUTCOME_ID,
                        row -> new Reference(row.getList(), row.getNumber()));
    }

    private Map<Long, List<Responsibility>> units(Select<?> chosen) {
        return dsl.select(OUTCOME_UNIT.OUTCOME_ID, UNIT.NAME, OUTCOME_UNIT.ROLE)
                .from(OUTCOME_UNIT)
                .join(UNIT)
                .on(UNIT.ID.eq(OUTCOME_UNIT.UNIT_ID))
                .where(DSL.condition("{0} in ({1})", OUTCOME_UNIT.OUTCOME_ID, chosen))
                .orderBy(OUTCOME_UNIT.OUTCOME_ID, OUTCOME_UNIT.POSITION)
                .fetchGroups(
                        row -> row.get(OUTCOME_UNIT.OUTCOME_ID),
                        row ->
                                new Responsibility(
                                        row.get(UNIT.NAME),
                                        Words.enumOf(Role.class, row.get(OUTCOME_UNIT.ROLE))));
    }

    private Map<Long, List<Repair>> repairs(Select<?> chosen) {
        return dsl.selectFrom(REPAIR)
                .where(DSL.condition("{0} in ({1})", REPAIR.OUTCOME_ID, chosen))
                .orderBy(REPAIR.OUTCOME_ID, REPAIR.POSITION)
                .fetchGroups(
                        REPAIR.OUTCOME_ID,
                        row ->
                                new Repair(
                                        row.getDamaged(),
                                        row.getRepaired(),
                                        row.getApplied(),
                                        new Passage(row.getSpanStart(), row.getSpanEnd())));
    }
}
