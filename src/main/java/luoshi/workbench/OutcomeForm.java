package luoshi.workbench;

import java.util.List;
import java.util.Set;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reference;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import org.jspecify.annotations.Nullable;

/** A row of an outcome report being changed. */
final class OutcomeForm {
    static final Set<Field> FIELDS =
            java.util.Collections.unmodifiableSet(
                    java.util.EnumSet.of(
                            Field.NUMBER, Field.TEXT, Field.TARGET, Field.SOURCE, Field.ACCOUNT));

    @Nullable Integer number;
    String task;
    @Nullable String target;
    String source;
    List<Reference> references;
    boolean dailyDuty;
    List<Responsibility> units;
    String account;
    List<Repair> repairs;
    Passage passage;

    OutcomeForm(Outcome row) {
        number = row.number();
        task = row.task();
        target = row.target();
        source = row.source();
        references = row.references();
        dailyDuty = row.dailyDuty();
        units = row.units();
        account = row.account();
        repairs = row.repairs();
        passage = row.passage();
    }

    Outcome outcome() {
        return new Outcome(
                number,
                task,
                target,
                source,
                references,
                dailyDuty,
                units,
                account,
                repairs,
                passage);
    }

    static String get(Outcome row, Field field) {
        return switch (field) {
            case NUMBER -> FieldText.show(row.number());
            case TEXT -> row.task();
            case TARGET -> FieldText.show(row.target());
            case SOURCE -> row.source();
            case ACCOUNT -> row.account();
            default -> throw new IllegalArgumentException("no field of a row: " + field);
        };
    }

    OutcomeForm set(Field field, String typed) throws ProblemException {
        switch (field) {
            case NUMBER -> number = FieldText.number(typed);
            case TEXT -> task = FieldText.needed(typed);
            case TARGET -> target = FieldText.optional(typed);
            case SOURCE -> source(FieldText.line(typed));
            case ACCOUNT -> account = FieldText.paragraphs(typed);
            default -> throw new IllegalArgumentException("no field of a row: " + field);
        }
        return this;
    }

    private void source(String words) {
        source = words;
        references = SourceText.references(words);
        dailyDuty = SourceText.isDailyDuty(words);
    }
}
