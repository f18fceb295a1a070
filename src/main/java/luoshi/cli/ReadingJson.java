package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import luoshi.model.Document;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Responsibility;
import luoshi.model.Task;

/** What the importer understands of a file, as the contract writes it. */
final class ReadingJson {
    private final Speech speech;

    ReadingJson(Speech speech) {
        this.speech = speech;
    }

    ObjectNode file(String name, Reading reading) {
        ObjectNode file = Speech.mapper().createObjectNode().put("file", name);
        ArrayNode documents = file.putArray("documents");
        reading.documents().forEach(document -> documents.add(document(document)));
        ArrayNode remarks = file.putArray("remarks");
        reading.remarks().forEach(remark -> remarks.add(remark(remark)));
        return file;
    }

    static ObjectNode failed(String name, String why) {
        return Speech.mapper().createObjectNode().put("file", name).put("error", why);
    }

    private ObjectNode remark(Remark remark) {
        ObjectNode node =
                Speech.mapper()
                        .createObjectNode()
                        .put("severity", word(remark.severity()))
                        .put("code", remark.code())
                        .put("message", speech.of(remark));
        Passage passage = remark.passage();
        if (passage != null) {
            span(node, passage);
        } else {
            node.putNull("span");
        }
        return node;
    }

    private static ObjectNode document(Document document) {
        return switch (document) {
            case Document.TaskList list -> taskList(list);
            case Document.OutcomeReport report -> outcomeReport(report);
            case Document.Plan plan -> plan(plan);
        };
    }

    private static ObjectNode heading(String kind, Document document) {
        return Speech.mapper()
                .createObjectNode()
                .put("kind", kind)
                .put("title", document.heading().title())
                .put("documentNumber", document.heading().number())
                .put("issuer", document.heading().issuer());
    }

    private static ObjectNode taskList(Document.TaskList list) {
        ObjectNode node = heading("task-list", list).put("year", list.heading().year());
        ArrayNode tasks = node.putArray("tasks");
        list.tasks().forEach(task -> tasks.add(task(task)));
        return node;
    }

    private static ObjectNode task(Task task) {
        ObjectNode node =
                Speech.mapper()
                        .createObjectNode()
                        .put("number", task.number())
                        .put("section", task.section())
                        .put("subsection", task.subsection())
                        .put("text", task.text());
        units(node, task.units());
        ArrayNode leaders = node.putArray("leaders");
        task.leaders().forEach(leaders::add);
        node.put("deadline", task.deadline()).put("truncated", task.truncated());
        return span(node, task.passage());
    }

    private static ObjectNode outcomeReport(Document.OutcomeReport report) {
        ObjectNode node =
                heading("outcome-report", report)
                        .put("year", report.heading().year())
                        .put("period", report.period());
        ArrayNode rows = node.putArray("rows");
        report.rows().forEach(row -> rows.add(row(row)));
        return node;
    }

    /** The report of the government whose paper it is, of a city or of any other level. */
    private static boolean isReport(String list) {
        return list.endsWith("报告") && !list.startsWith("国务院");
    }

    private static ObjectNode row(Outcome row) {
        ObjectNode node =
                Speech.mapper()
                        .createObjectNode()
                        .put("number", row.number())
                        .put("task", row.task())
                        .put("target", row.target())
                        .put("source", row.source());
        ArrayNode numbers = node.putArray("reportTaskNumbers");
        ArrayNode references = node.putArray("references");
        row.references()
                .forEach(
                        reference -> {
                            if (isReport(reference.list())) {
                                numbers.add(reference.number());
                            }
                            references
                                    .addObject()
                                    .put("list", reference.list())
                                    .put("number", reference.number());
                        });
        node.put("dailyDuty", row.dailyDuty());
        units(node, row.units());
        node.put("outcome", row.account());
        ArrayNode repairs = node.putArray("repairs");
        row.repairs()
                .forEach(
                        repair ->
                                span(
                                        repairs.addObject()
                                                .put("damaged", repair.damaged())
                                                .put("repaired", repair.repaired())
                                                .put("applied", repair.applied()),
                                        repair.passage()));
        return span(node, row.passage());
    }

    private static ObjectNode plan(Document.Plan plan) {
        ObjectNode node = heading("plan", plan);
        node.putArray("years").add(plan.heading().year()).add(plan.lastYear());
        ArrayNode indicators = node.putArray("indicators");
        plan.indicators().forEach(value -> indicators.add(indicator(value)));
        ArrayNode measures = node.putArray("measures");
        plan.measures().forEach(measure -> measures.add(measure(measure)));
        return node;
    }

    private static ObjectNode indicator(IndicatorValue value) {
        ObjectNode node =
                Speech.mapper()
                        .createObjectNode()
                        .put("name", value.name())
                        .put("value", value.value())
                        .put("unit", value.unit())
                        .put("comparison", word(value.comparison()))
                        .put("year", value.year())
                        .put("role", word(value.role()))
                        .put("quote", value.quote());
        return span(node, value.passage());
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node =
                Speech.mapper()
                        .createObjectNode()
                        .put("number", measure.number())
                        .put("section", measure.section())
                        .put("text", measure.text());
        units(node, measure.units());
        return span(node, measure.passage());
    }

    private static void units(ObjectNode node, List<Responsibility> responsibilities) {
        ArrayNode units = node.putArray("units");
        ArrayNode roles = node.putArray("roles");
        responsibilities.forEach(
                part -> {
                    units.add(part.unit());
                    roles.add(word(part.role()));
                });
    }

    private static ObjectNode span(ObjectNode node, Passage passage) {
        node.putArray("span").add(passage.start()).add(passage.end());
        return node;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
