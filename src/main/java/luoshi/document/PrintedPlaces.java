package luoshi.document;

import java.util.List;
import java.util.function.UnaryOperator;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Task;

/**
 * Brings the passages of what was read in a repaired text back to the manuscript, and notes in each
 * row what was repaired in it.
 */
final class PrintedPlaces {
    private final UnaryOperator<Passage> printed;
    private final List<Repair> repairs;

    PrintedPlaces(RepairedText text, List<Repair> repairs) {
        this.printed = text::printed;
        this.repairs = repairs;
    }

    Document of(Document document) {
        return switch (document) {
            case TaskList list ->
                    new TaskList(list.heading(), list.tasks().stream().map(this::of).toList());
            case OutcomeReport report ->
                    new OutcomeReport(
                            report.heading(),
                            report.period(),
                            report.rows().stream().map(this::of).toList());
            case Plan plan ->
                    new Plan(
                            plan.heading(),
                            plan.lastYear(),
                            plan.indicators().stream().map(this::of).toList(),
                            plan.measures().stream().map(this::of).toList());
        };
    }

    Remark of(Remark remark) {
        Passage passage = remark.passage();
        return passage == null
                ? remark
                : new Remark(
                        remark.severity(),
                        remark.code(),
                        remark.arguments(),
                        printed.apply(passage));
    }

    private Task of(Task task) {
        return new Task(
                task.number(),
                task.section(),
                task.subsection(),
                task.text(),
                task.units(),
                task.leaders(),
                task.deadline(),
                task.truncated(),
                printed.apply(task.passage()));
    }

    private Outcome of(Outcome row) {
        Passage passage = printed.apply(row.passage());
        List<Repair> inside =
                repairs.stream()
                        .filter(one -> one.passage().start() >= passage.start())
                        .filter(one -> one.passage().end() <= passage.end())
                        .toList();
        return new Outcome(
                row.number(),
                row.task(),
                row.target(),
                row.source(),
                row.references(),
                row.dailyDuty(),
                row.units(),
                row.account(),
                inside,
                passage);
    }

    private IndicatorValue of(IndicatorValue value) {
        return new IndicatorValue(
                value.name(),
                value.value(),
                value.unit(),
                value.comparison(),
                value.year(),
                value.role(),
                value.quote(),
                printed.apply(value.passage()));
    }

    private Measure of(Measure measure) {
        return new Measure(
                measure.number(),
                measure.section(),
                measure.text(),
                measure.units(),
                printed.apply(measure.passage()));
    }
}
