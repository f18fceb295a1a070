package luoshi.ui.reports;

import java.nio.file.Path;
import luoshi.model.ProblemException;
import luoshi.report.Written;

/** How far the saving of a workbook has come. */
sealed interface Saving {
    /** Nothing has been asked for since the choice changed. */
    record Idle() implements Saving {}

    /** It is being written. */
    record Running() implements Saving {}

    /** The officer has stopped it; no file was written. */
    record Cancelled() implements Saving {}

    /** It could not be written. */
    record Failed(ProblemException problem) implements Saving {}

    /**
     * The briefing stands there.
     *
     * @param paragraphs how many it has
     */
    record Briefed(Path file, int paragraphs) implements Saving {}

    /** It stands there. */
    record Done(Path file, Written written) implements Saving {
        int rows() {
            return written.sheets().stream().mapToInt(Written.Sheet::rows).sum();
        }

        int pages() {
            return written.sheets().stream().mapToInt(Written.Sheet::pages).sum();
        }
    }
}
