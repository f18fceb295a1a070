package luoshi.workbench;

import java.util.List;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Succession;

/**
 * Two years beside each other, at one moment.
 *
 * @param tasks of the earlier year
 * @param outcomes of the earlier year
 * @param later the tasks of the later year
 * @param successions what became of each task, then of each outcome, in their order
 * @param withMeaning false where this machine could compare the wording only
 */
public record LineageBook(
        int from,
        int to,
        List<KeptTask> tasks,
        List<KeptOutcome> outcomes,
        List<KeptTask> later,
        List<Succession> successions,
        boolean withMeaning) {
    /** Copies the lists. */
    public LineageBook {
        tasks = List.copyOf(tasks);
        outcomes = List.copyOf(outcomes);
        later = List.copyOf(later);
        successions = List.copyOf(successions);
    }
}
