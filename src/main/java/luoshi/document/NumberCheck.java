package luoshi.document;

import java.util.List;
import luoshi.model.Task;

/** Looks for gaps and repeats in the numbers that a document prints. */
final class NumberCheck {
    private final Remarks remarks;

    NumberCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(List<Task> tasks) {
        int last = 0;
        for (Task task : tasks) {
            Integer number = task.number();
            if (number != null) {
                compare(last, number, task);
                last = number;
            }
        }
    }

    private void compare(int last, int number, Task task) {
        if (number > last + 1) {
            remarks.warn("number-gap", task.passage(), last, number);
        } else if (number <= last && number != 1) {
            remarks.warn("number-repeat", task.passage(), last, number);
        }
    }
}
