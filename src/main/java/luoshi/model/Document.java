package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document of a file, understood. */
public sealed interface Document {
    /** What it says of itself. */
    Heading heading();

    /** An annual list of key tasks (重点任务清单). */
    record TaskList(Heading heading, List<Task> tasks) implements Document {
        /** Copies the tasks. */
        public TaskList {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A report of what became of the tasks (落实情况).
     *
     * @param period {@code 2021}, {@code 2021-Q1}, {@code 2021-H1}, {@code 2021-11} or {@code
     *     2023-01/2023-04}; null where the report does not say
     */
    record OutcomeReport(Heading heading, @Nullable String period, List<Outcome> rows)
            implements Document {
        /** Copies the rows. */
        public OutcomeReport {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A plan of several years (规划, 工作方案).
     *
     * @param lastYear the last year of its term, null where it does not say; the first is the
     *     heading's year
     */
    record Plan(
            Heading heading,
            @Nullable Integer lastYear,
            List<IndicatorValue> indicators,
            List<Measure> measures)
            implements Document {
        /** Copies the lists. */
        public Plan {
            indicators = List.copyOf(indicators);
            measures = List.copyOf(measures);
        }
    }
}
