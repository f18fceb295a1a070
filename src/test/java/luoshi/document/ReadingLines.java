package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Severity;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a table: a line for each document, item and doubt, so that it can be checked by eye.
 */
final class ReadingLines {
    private ReadingLines() {}

    static List<String> of(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (Document document : reading.documents()) {
            switch (document) {
                case TaskList list -> {
                    lines.add(head("list", list.heading(), null));
                    list.tasks().forEach(task -> lines.add(task(task)));
                }
                case OutcomeReport report -> {
                    lines.add(head("report", report.heading(), report.period()));
                    report.rows().forEach(row -> lines.add(row(row)));
                }
                case Plan plan -> {
                    String last = String.valueOf(plan.lastYear());
                    lines.add(head("plan", plan.heading(), last));
                    plan.indicators().forEach(value -> lines.add(value(value)));
                    plan.measures().forEach(measure -> lines.add(measure(measure)));
                }
            }
        }
        reading.remarks().stream()
                .filter(remark -> remark.severity() != Severity.INFO)
                .forEach(remark -> lines.add("! " + remark.code()));
        return lines;
    }

    private static String head(String kind, Heading heading, @Nullable String more) {
        return line(
                kind, heading.title(), heading.number(), heading.issuer(), heading.year(), more);
    }

    private static String task(Task task) {
        return line(
                "task",
                task.number(),
                task.section(),
                task.subsection(),
                task.text(),
                units(task.units()),
                String.join("、", task.leaders()),
                task.deadline(),
                task.truncated() ? "cut" : "");
    }

    private static String row(Outcome row) {
        String references =
                row.references().stream()
                        .map(ReadingLines::reference)
                        .collect(Collectors.joining(" "));
        return line(
                "row",
                row.number(),
                row.task(),
                row.target(),
                row.source(),
                references + (row.dailyDuty() ? " duty" : ""),
                units(row.units()),
                row.account());
    }

    private static String reference(Reference reference) {
        return reference.list() + "#" + reference.number();
    }

    private static String value(IndicatorValue value) {
        return line(
                value.role(),
                value.name(),
                value.value().toPlainString(),
                value.unit(),
                value.comparison(),
                value.year());
    }

    private static String measure(Measure measure) {
        return line(
                "measure",
                measure.number(),
                measure.section(),
                measure.text(),
                units(measure.units()));
    }

    private static String units(List<Responsibility> units) {
        return units.stream()
                .map(one -> one.unit() + ":" + one.role())
                .collect(Collectors.joining(" "));
    }

    private static String line(@Nullable Object... parts) {
        List<String> words = new ArrayList<>();
        for (@Nullable Object part : parts) {
            words.add(part == null ? "-" : String.valueOf(part).replace("\n", "\\n"));
        }
        return String.join(" | ", words).stripTrailing();
    }
}
