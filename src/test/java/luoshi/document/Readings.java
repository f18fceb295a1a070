package luoshi.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Responsibility;
import luoshi.model.Task;

/** Reads fixtures. */
final class Readings {
    private Readings() {}

    static Reading of(String text) {
        try {
            return new DocumentReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    static TaskList list(Reading reading) {
        return (TaskList) reading.documents().getFirst();
    }

    static OutcomeReport report(Reading reading) {
        return (OutcomeReport) reading.documents().getFirst();
    }

    static Plan plan(Reading reading) {
        return (Plan) reading.documents().getFirst();
    }

    static List<String> codes(Reading reading) {
        return reading.remarks().stream().map(Remark::code).toList();
    }

    /** {@code 1 text [unit LEAD, unit JOINT]}. */
    static List<String> shown(Reading reading) {
        return list(reading).tasks().stream().map(Readings::shown).toList();
    }

    private static String shown(Task task) {
        List<String> units = task.units().stream().map(Readings::shown).toList();
        return task.number() + " " + task.text() + " " + units;
    }

    private static String shown(Responsibility one) {
        return one.unit() + " " + one.role();
    }
}
