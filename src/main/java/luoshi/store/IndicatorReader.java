package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.SOURCE_FILE;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Comparison;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.KeptIndicator;
import luoshi.model.Passage;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads the values that kept plans state for their indicators. */
final class IndicatorReader {
    private IndicatorReader() {}

    static List<KeptIndicator> read(DSLContext dsl) {
        List<Field<?>> fields = new ArrayList<>(Documents.EDITION_FIELDS);
        fields.addAll(List.of(INDICATOR_VALUE.fields()));
        return dsl.select(fields)
                .from(INDICATOR_VALUE)
                .join(EDITION)
                .on(EDITION.ID.eq(INDICATOR_VALUE.EDITION_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                .orderBy(EDITION.ID, INDICATOR_VALUE.POSITION)
                .fetch(IndicatorReader::indicator);
    }

    private static KeptIndicator indicator(Record row) {
        return new KeptIndicator(
                row.get(INDICATOR_VALUE.ID),
                Documents.edition(row),
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
                                row.get(INDICATOR_VALUE.SPAN_END))));
    }
}
