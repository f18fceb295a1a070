package luoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;

/** The checked answers as papers: tasks and outcomes as if the ledger held them. */
final class GoldPapers {
    static final String LIST = "市政府工作报告";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Passage NOWHERE = new Passage(0, 0);
    private static final String NO_SOURCE = "0".repeat(64);

    private final Path gold;

    GoldPapers(Path gold) {
        this.gold = gold;
    }

    JsonNode read(String name) throws ProblemException {
        Path file = gold.resolve(name);
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new ProblemException(e, "bench.no-document", file.toString());
        }
    }

    /** The tasks of a year; a task's key is its number. */
    List<KeptTask> tasks(int year) throws ProblemException {
        Heading heading = new Heading(year + "年" + LIST + "重点任务清单", null, null, year);
        Edition list = new Edition(year, NO_SOURCE, heading, null);
        List<KeptTask> tasks = new ArrayList<>();
        for (JsonNode node : read("tasks-" + year + ".json")) {
            int number = node.get("number").asInt();
            List<Responsibility> units = new ArrayList<>();
            node.get("units").forEach(u -> units.add(new Responsibility(u.asText(), Role.JOINT)));
            Task task =
                    new Task(
                            number,
                            node.path("section").asText(),
                            node.path("subsection").asText(),
                            node.get("text").asText(),
                            units,
                            List.of(),
                            null,
                            node.path("truncated").asBoolean(),
                            NOWHERE);
            tasks.add(new KeptTask(number, list, task));
        }
        return tasks;
    }

    /** A row with a key, as a report of that year has it. */
    static KeptOutcome row(
            long id, int year, String task, String account, List<Reference> references) {
        Heading heading = new Heading("落实情况", null, null, year);
        Edition report = new Edition(-year, NO_SOURCE, heading, String.valueOf(year));
        Outcome outcome =
                new Outcome(
                        (int) id,
                        task,
                        null,
                        "",
                        references,
                        false,
                        List.of(),
                        account,
                        List.of(),
                        NOWHERE);
        return new KeptOutcome(id, report, outcome);
    }

    /** The rows of the 2021 report by number. */
    Map<Integer, KeptOutcome> rows() throws ProblemException {
        Map<Integer, KeptOutcome> rows = new LinkedHashMap<>();
        for (JsonNode node : read("outcomes-2021.json")) {
            int number = node.get("number").asInt();
            List<Reference> references = new ArrayList<>();
            node.get("reportTaskNumbers")
                    .forEach(n -> references.add(new Reference(LIST, n.asInt())));
            rows.put(
                    number,
                    row(
                            number,
                            2021,
                            node.get("task").asText(),
                            node.get("outcome").asText(),
                            references));
        }
        return rows;
    }

    /** The grades of the tasks that an entry of a lineage names. */
    static Map<Long, Integer> grades(JsonNode entry) {
        Map<Long, Integer> grades = new HashMap<>();
        entry.get("links").forEach(l -> grades.put(l.get("task").asLong(), l.get("grade").asInt()));
        return grades;
    }
}
