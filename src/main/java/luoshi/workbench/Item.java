package luoshi.workbench;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.model.Comparison;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Task;

/** A task, row, measure or indicator value, with its fields as the officer corrects them. */
public sealed interface Item {
    /** Where it stands in its source. */
    Passage passage();

    /** The fields that it has, in the order of a form. */
    Set<Field> fields();

    /** A field as text, empty where it says nothing. */
    String get(Field field);

    /** The units, in the order printed; an indicator value has none. */
    List<Responsibility> units();

    /**
     * The same with another value in a field.
     *
     * @throws ProblemException where the value cannot stand there, with the reason
     */
    Item with(Field field, String typed) throws ProblemException;

    /**
     * The same with other units.
     *
     * @throws ProblemException where a name is empty or stands twice, or it cannot have units
     */
    Item withUnits(List<Responsibility> units) throws ProblemException;

    /** A task. */
    record OfTask(Task task) implements Item {
        @Override
        public Passage passage() {
            return task.passage();
        }

        @Override
        public Set<Field> fields() {
            return TaskForm.FIELDS;
        }

        @Override
        public String get(Field field) {
            return TaskForm.get(task, field);
        }

        @Override
        public List<Responsibility> units() {
            return task.units();
        }

        @Override
        public OfTask with(Field field, String typed) throws ProblemException {
            return new OfTask(new TaskForm(task).set(field, typed).task());
        }

        @Override
        public OfTask withUnits(List<Responsibility> units) throws ProblemException {
            TaskForm form = new TaskForm(task);
            form.units = UnitParts.checked(units);
            return new OfTask(form.task());
        }
    }

    /** A row of an outcome report. */
    record OfRow(Outcome row) implements Item {
        @Override
        public Passage passage() {
            return row.passage();
        }

        @Override
        public Set<Field> fields() {
            return OutcomeForm.FIELDS;
        }

        @Override
        public String get(Field field) {
            return OutcomeForm.get(row, field);
        }

        @Override
        public List<Responsibility> units() {
            return row.units();
        }

        @Override
        public OfRow with(Field field, String typed) throws ProblemException {
            return new OfRow(new OutcomeForm(row).set(field, typed).outcome());
        }

        @Override
        public OfRow withUnits(List<Responsibility> units) throws ProblemException {
            OutcomeForm form = new OutcomeForm(row);
            form.units = UnitParts.checked(units);
            return new OfRow(form.outcome());
        }
    }

    /** A measure of a plan. */
    record OfMeasure(Measure measure) implements Item {
        private static final Set<Field> FIELDS =
                Collections.unmodifiableSet(EnumSet.of(Field.NUMBER, Field.SECTION, Field.TEXT));

        @Override
        public Passage passage() {
            return measure.passage();
        }

        @Override
        public Set<Field> fields() {
            return FIELDS;
        }

        @Override
        public String get(Field field) {
            return switch (field) {
                case NUMBER -> FieldText.show(measure.number());
                case SECTION -> measure.section();
                case TEXT -> measure.text();
                default -> throw new IllegalArgumentException("no field of a measure: " + field);
            };
        }

        @Override
        public List<Responsibility> units() {
            return measure.units();
        }

        @Override
        public OfMeasure with(Field field, String typed) throws ProblemException {
            Measure m = measure;
            return new OfMeasure(
                    new Measure(
                            field == Field.NUMBER ? FieldText.number(typed) : m.number(),
                            field == Field.SECTION ? FieldText.line(typed) : m.section(),
                            field == Field.TEXT ? FieldText.needed(typed) : m.text(),
                            m.units(),
                            m.passage()));
        }

        @Override
        public OfMeasure withUnits(List<Responsibility> units) throws ProblemException {
            return new OfMeasure(
                    new Measure(
                            measure.number(),
                            measure.section(),
                            measure.text(),
                            UnitParts.checked(units),
                            measure.passage()));
        }
    }

    /** A value of an indicator. */
    record OfIndicator(IndicatorValue indicator) implements Item {
        private static final Set<Field> FIELDS =
                Collections.unmodifiableSet(
                        EnumSet.of(
                                Field.TEXT,
                                Field.VALUE,
                                Field.MEASURE,
                                Field.COMPARISON,
                                Field.YEAR,
                                Field.ROLE,
                                Field.QUOTE));

        @Override
        public Passage passage() {
            return indicator.passage();
        }

        @Override
        public Set<Field> fields() {
            return FIELDS;
        }

        @Override
        public String get(Field field) {
            return switch (field) {
                case TEXT -> indicator.name();
                case VALUE -> indicator.value().toPlainString();
                case MEASURE -> indicator.unit();
                case COMPARISON -> indicator.comparison().name();
                case YEAR -> FieldText.show(indicator.year());
                case ROLE -> indicator.role().name();
                case QUOTE -> indicator.quote();
                default -> throw new IllegalArgumentException("no field of a value: " + field);
            };
        }

        @Override
        public List<Responsibility> units() {
            return List.of();
        }

        @Override
        public OfIndicator with(Field field, String typed) throws ProblemException {
            IndicatorValue v = indicator;
            return new OfIndicator(
                    new IndicatorValue(
                            field == Field.TEXT ? FieldText.needed(typed) : v.name(),
                            field == Field.VALUE ? FieldText.value(typed) : v.value(),
                            field == Field.MEASURE ? FieldText.line(typed) : v.unit(),
                            field == Field.COMPARISON
                                    ? FieldText.choice(Comparison.class, typed)
                                    : v.comparison(),
                            field == Field.YEAR ? FieldText.year(typed) : v.year(),
                            field == Field.ROLE
                                    ? FieldText.choice(IndicatorRole.class, typed)
                                    : v.role(),
                            field == Field.QUOTE ? FieldText.line(typed) : v.quote(),
                            v.passage()));
        }

        @Override
        public OfIndicator withUnits(List<Responsibility> units) throws ProblemException {
            throw new ProblemException("workbench.no-units");
        }
    }
}
