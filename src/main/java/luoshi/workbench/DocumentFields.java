package luoshi.workbench;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import luoshi.model.Document;
import luoshi.model.Heading;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** The fields of a document itself. */
final class DocumentFields {
    private DocumentFields() {}

    static Set<Field> of(Document document) {
        EnumSet<Field> fields =
                EnumSet.of(Field.TITLE, Field.DOCUMENT_NUMBER, Field.ISSUER, Field.YEAR);
        switch (document) {
            case Document.TaskList list -> {}
            case Document.OutcomeReport report -> fields.add(Field.PERIOD);
            case Document.Plan plan -> fields.add(Field.LAST_YEAR);
        }
        return Collections.unmodifiableSet(fields);
    }

    static String get(Document document, Field field) {
        Heading heading = document.heading();
        return switch (field) {
            case TITLE -> heading.title();
            case DOCUMENT_NUMBER -> FieldText.show(heading.number());
            case ISSUER -> FieldText.show(heading.issuer());
            case YEAR -> FieldText.show(heading.year());
            case PERIOD ->
                    document instanceof Document.OutcomeReport report
                            ? FieldText.show(report.period())
                            : "";
            case LAST_YEAR ->
                    document instanceof Document.Plan plan ? FieldText.show(plan.lastYear()) : "";
            default -> throw new IllegalArgumentException("no field of a document: " + field);
        };
    }

    static Document with(Document document, Field field, String typed) throws ProblemException {
        return switch (field) {
            case PERIOD -> {
                if (!(document instanceof Document.OutcomeReport report)) {
                    throw new IllegalArgumentException("only a report has a period");
                }
                yield new Document.OutcomeReport(
                        report.heading(), FieldText.period(typed), report.rows());
            }
            case LAST_YEAR -> {
                if (!(document instanceof Document.Plan plan)) {
                    throw new IllegalArgumentException("only a plan has a last year");
                }
                Integer last = FieldText.year(typed);
                checkTerm(plan.heading().year(), last);
                yield new Document.Plan(plan.heading(), last, plan.indicators(), plan.measures());
            }
            default -> headed(document, with(document.heading(), field, typed));
        };
    }

    static void checkTerm(@Nullable Integer first, @Nullable Integer last) throws ProblemException {
        if (first != null && last != null && last < first) {
            throw new ProblemException("workbench.field-term", first.toString(), last.toString());
        }
    }

    static Heading with(Heading heading, Field field, String typed) throws ProblemException {
        return new Heading(
                field == Field.TITLE ? FieldText.needed(typed) : heading.title(),
                field == Field.DOCUMENT_NUMBER ? FieldText.optional(typed) : heading.number(),
                field == Field.ISSUER ? FieldText.optional(typed) : heading.issuer(),
                field == Field.YEAR ? FieldText.year(typed) : heading.year());
    }

    private static Document headed(Document document, Heading heading) throws ProblemException {
        return switch (document) {
            case Document.TaskList list -> new Document.TaskList(heading, list.tasks());
            case Document.OutcomeReport report ->
                    new Document.OutcomeReport(heading, report.period(), report.rows());
            case Document.Plan plan -> {
                checkTerm(heading.year(), plan.lastYear());
                yield new Document.Plan(
                        heading, plan.lastYear(), plan.indicators(), plan.measures());
            }
        };
    }
}
