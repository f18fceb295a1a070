package luoshi.document;

import java.util.List;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/** Looks for gaps and repeats in the numbers that a document prints. */
final class NumberCheck {
    private final Remarks remarks;
    private int last;

    NumberCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(List<Task> tasks) {
        tasks.forEach(task -> next(task.number(), task.passage()));
    }

    void checkRows(List<Outcome> rows) {
        rows.forEach(row -> next(row.number(), row.passage()));
    }

    private void next(@Nullable Integer number, Passage where) {
        if (number == null) {
            return;
        }
        if (number > last + 1) {
            remarks.warn("number-gap", where, last, number);
        } else if (number <= last && number != 1) {
            remarks.warn("number-repeat", where, last, number);
        }
        last = number;
    }
}
