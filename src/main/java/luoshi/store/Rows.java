package luoshi.store;

import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Task;
import luoshi.store.schema.tables.records.EditionRecord;
import luoshi.store.schema.tables.records.IndicatorValueRecord;
import luoshi.store.schema.tables.records.MeasureRecord;
import luoshi.store.schema.tables.records.OutcomeRecord;
import luoshi.store.schema.tables.records.TaskRecord;

/** Puts what is known into rows; edition, position and key stay as they are. */
final class Rows {
    private Rows() {}

    static void fill(EditionRecord row, DocumentKind kind, Heading heading) {
        row.setKind(Words.of(kind));
        row.setTitle(heading.title());
        row.setNumber(heading.number());
        row.setIssuer(heading.issuer());
        row.setYear(heading.year());
    }

    static void fill(TaskRecord row, Task task) {
        row.setNumber(task.number());
        row.setSection(task.section());
        row.setSubsection(task.subsection());
        row.setText(task.text());
        row.setLeaders(task.leaders().toArray(new String[0]));
        row.setDeadline(task.deadline());
        row.setTruncated(task.truncated());
        row.setSpanStart(task.passage().start());
        row.setSpanEnd(task.passage().end());
    }

    static void fill(OutcomeRecord row, Outcome outcome) {
        row.setNumber(outcome.number());
        row.setTask(outcome.task());
        row.setTarget(outcome.target());
        row.setSource(outcome.source());
        row.setDailyDuty(outcome.dailyDuty());
        row.setAccount(outcome.account());
        row.setSpanStart(outcome.passage().start());
        row.setSpanEnd(outcome.passage().end());
    }

    static void fill(MeasureRecord row, Measure measure) {
        row.setNumber(measure.number());
        row.setSection(measure.section());
        row.setText(measure.text());
        row.setSpanStart(measure.passage().start());
        row.setSpanEnd(measure.passage().end());
    }

    static void fill(IndicatorValueRecord row, IndicatorValue value) {
        row.setName(value.name());
        row.setValue(value.value());
        row.setUnit(value.unit());
        row.setComparison(Words.of(value.comparison()));
        row.setYear(value.year());
        row.setRole(Words.of(value.role()));
        row.setQuote(value.quote());
        row.setSpanStart(value.passage().start());
        row.setSpanEnd(value.passage().end());
    }
}
