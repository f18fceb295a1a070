package luoshi.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Looks for gaps and repeats in the numbers that a document prints. A further list of the file
 * counts from 1 or goes on with the one before.
 */
final class NumberCheck {
    private final Remarks remarks;
    private final Map<String, Integer> underHeading = new HashMap<>();
    private int last;
    private int before;
    private int place = -1;

    NumberCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(List<Task> tasks) {
        begin();
        tasks.forEach(
                task -> next(task.number(), task.section() + task.subsection(), task.passage()));
    }

    void checkRows(List<Outcome> rows) {
        begin();
        rows.forEach(row -> next(row.number(), "", row.passage()));
    }

    private void begin() {
        before = last;
        last = 0;
        underHeading.clear();
    }

    private void next(@Nullable Integer number, String heading, Passage where) {
        boolean merged = number != null && number == last && where.start() == place;
        place = where.start();
        if (number == null || merged) {
            return;
        }
        // between two tasks of one heading may stand the steps of the first
        boolean due =
                number == underHeading.getOrDefault(heading, 0) + 1
                        || (last == 0 && number == before + 1);
        if (number > last + 1 && !due) {
            remarks.warn("number-gap", where, last, number);
        } else if (number <= last && number != 1 && !due) {
            remarks.warn("number-repeat", where, last, number);
        }
        last = number;
        underHeading.put(heading, number);
    }
}
