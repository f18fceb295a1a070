package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Task;

/** A document taken apart into its items, and put together again. */
final class Parts {
    private Parts() {}

    static List<Item> of(Document document, DraftPlace.Part part) {
        List<Item> items = new ArrayList<>();
        boolean indicators = part == DraftPlace.Part.INDICATORS;
        switch (document) {
            case Document.TaskList list when !indicators ->
                    list.tasks().forEach(task -> items.add(new Item.OfTask(task)));
            case Document.OutcomeReport report when !indicators ->
                    report.rows().forEach(row -> items.add(new Item.OfRow(row)));
            case Document.Plan plan when indicators ->
                    plan.indicators().forEach(value -> items.add(new Item.OfIndicator(value)));
            case Document.Plan plan ->
                    plan.measures().forEach(measure -> items.add(new Item.OfMeasure(measure)));
            default -> {}
        }
        return items;
    }

    /** The document with other items in one of its lists. */
    static Document with(Document document, DraftPlace.Part part, List<Item> items) {
        return switch (document) {
            case Document.TaskList list ->
                    new Document.TaskList(list.heading(), items.stream().map(Parts::task).toList());
            case Document.OutcomeReport report ->
                    new Document.OutcomeReport(
                            report.heading(),
                            report.period(),
                            items.stream().map(Parts::row).toList());
            case Document.Plan plan when part == DraftPlace.Part.INDICATORS ->
                    new Document.Plan(
                            plan.heading(),
                            plan.lastYear(),
                            items.stream().map(Parts::indicator).toList(),
                            plan.measures());
            case Document.Plan plan ->
                    new Document.Plan(
                            plan.heading(),
                            plan.lastYear(),
                            plan.indicators(),
                            items.stream().map(Parts::measure).toList());
        };
    }

    /** The same as a document of another kind; what that kind cannot hold is left out. */
    static Document as(Document document, DocumentKind kind) {
        if (DocumentKind.of(document) == kind) {
            return document;
        }
        Document bare = bare(document.heading(), kind);
        return with(bare, DraftPlace.Part.ITEMS, of(document, DraftPlace.Part.ITEMS));
    }

    /** A document of that kind with nothing in it. */
    static Document bare(Heading heading, DocumentKind kind) {
        return switch (kind) {
            case TASK_LIST -> new Document.TaskList(heading, List.of());
            case OUTCOME_REPORT -> new Document.OutcomeReport(heading, null, List.of());
            case PLAN -> new Document.Plan(heading, null, List.of(), List.of());
        };
    }

    private static Task task(Item item) {
        return switch (item) {
            case Item.OfTask(Task task) -> task;
            case Item.OfRow(Outcome row) ->
                    new Task(
                            row.number(),
                            "",
                            "",
                            row.task(),
                            row.units(),
                            List.of(),
                            null,
                            false,
                            row.passage());
            case Item.OfMeasure(Measure measure) ->
                    new Task(
                            measure.number(),
                            measure.section(),
                            "",
                            measure.text(),
                            measure.units(),
                            List.of(),
                            null,
                            false,
                            measure.passage());
            case Item.OfIndicator indicator -> throw new IllegalArgumentException("no task");
        };
    }

    private static Outcome row(Item item) {
        if (item instanceof Item.OfRow(Outcome row)) {
            return row;
        }
        Task task = task(item);
        return new Outcome(
                task.number(),
                task.text(),
                null,
                "",
                List.of(),
                false,
                task.units(),
                "",
                List.of(),
                task.passage());
    }

    private static Measure measure(Item item) {
        if (item instanceof Item.OfMeasure(Measure measure)) {
            return measure;
        }
        Task task = task(item);
        return new Measure(
                task.number(), task.section(), task.text(), task.units(), task.passage());
    }

    private static IndicatorValue indicator(Item item) {
        if (item instanceof Item.OfIndicator(IndicatorValue indicator)) {
            return indicator;
        }
        throw new IllegalArgumentException("no indicator value");
    }
}
