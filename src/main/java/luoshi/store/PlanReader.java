package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.MEASURE_UNIT;
import static luoshi.store.schema.Tables.SOURCE_FILE;
import static luoshi.store.schema.Tables.UNIT;

import java.util.List;
import java.util.Map;
import luoshi.model.Comparison;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptMeasure;
import luoshi.model.Measure;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads what plans hold: measures with their units, and indicator values. */
final class PlanReader {
    private final DSLContext dsl;

    PlanReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<KeptMeasure> measures(Condition which) {
        Map<Long, List<Responsibility>> units = units();
        return dsl.select(MEASURE.fields())
                .select(Documents.EDITION_FIELDS)
                .from(MEASURE)
                .join(EDITION)
                .on(EDITION.ID.eq(MEASURE.EDITION_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                .where(which)
                .orderBy(EDITION.ID, MEASURE.POSITION, MEASURE.ID)
                .fetch(row -> measure(row, units.getOrDefault(row.get(MEASURE.ID), List.of())));
    }

    private Map<Long, List<Responsibility>> units() {
        return dsl.select(MEASURE_UNIT.MEASURE_ID, UNIT.NAME, MEASURE_UNIT.ROLE)
                .from(MEASURE_UNIT)
                .join(UNIT)
                .on(UNIT.ID.eq(MEASURE_UNIT.UNIT_ID))
                .orderBy(MEASURE_UNIT.MEASURE_ID, MEASURE_UNIT.POSITION)
                .fetchGroups(
                        row -> row.get(MEASURE_UNIT.MEASURE_ID),
                        row ->
                                new Responsibility(
                                        row.get(UNIT.NAME),
                                        Words.enumOf(Role.class, row.get(MEASURE_UNIT.ROLE))));
    }

    private static KeptMeasure measure(Record row, List<Responsibility> units) {
        Measure measure =
                new Measure(
                        row.get(MEASURE.NUMBER),
                        row.get(MEASURE.SECTION),
                        row.get(MEASURE.TEXT),
                        units,
                        new Passage(row.get(MEASURE.SPAN_START), row.get(MEASURE.SPAN_END)));
        return new KeptMeasure(row.get(MEASURE.ID), Documents.edition(row), measure);
    }

    List<KeptIndicator> indicators(Condition which) {
        return dsl.select(INDICATOR_VALUE.fields())
                .select(Documents.EDITION_FIELDS)
                .from(INDICATOR_VALUE)
                .join(EDITION)
                .on(EDITION.ID.eq(INDICATOR_VALUE.EDITION_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                .where(which)
                .orderBy(EDITION.ID, INDICATOR_VALUE.POSITION, INDICATOR_VALUE.ID)
                .fetch(PlanReader::indicator);
    }

    private static KeptIndicator indicator(Record row) {
        IndicatorValue value =
                new IndicatorValue(
                        row.get(INDICATOR_VALUE.NAME),
                        row.get(INDICATOR_VALUE.VALUE).stripTrailingZeros(),
                        row.get(INDICATOR_VALUE.UNIT),
                        Words.enumOf(Comparison.class, row.get(INDICATOR_VALUE.COMPARISON)),
                        row.get(INDICATOR_VALUE.YEAR),
                        Words.enumOf(IndicatorRole.class, row.get(INDICATOR_VALUE.ROLE)),
                        row.get(INDICATOR_VALUE.QUOTE),
                        new Passage(
                                row.get(INDICATOR_VALUE.SPAN_START),
                                row.get(INDICATOR_VALUE.SPAN_END)));
        return new KeptIndicator(row.get(INDICATOR_VALUE.ID), Documents.edition(row), value);
    }
}
