package luoshi.ui.tasks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.model.Passage;
import luoshi.ui.support.Desk;
import luoshi.workbench.Target;

/** What tasks promise, as far as the year's targets are read; nothing before. */
record TaskPromises(Desk desk) {
    /** What a task promises. */
    Stream<Target> of(long task) {
        return desk.targets().known().orElse(List.of()).stream()
                .filter(target -> target.task() != null && target.task().id() == task);
    }

    /** The numbers in an account that answer a task's. */
    List<Passage> reportedNumbers(long task, long outcome) {
        return of(task).filter(target -> target.source() != null && target.source().id() == outcome)
                .map(target -> target.judgement().achievement())
                .filter(reported -> reported != null && reported.value() != null)
                .map(reported -> Objects.requireNonNull(reported).mark())
                .toList();
    }
}
