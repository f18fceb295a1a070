package luoshi.workbench;

import java.util.List;
import luoshi.model.Judgement;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Overrule;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a year with its verdict.
 *
 * @param task whose commitment it is, null where a row has no task in the ledger
 * @param rows the task's own rows, confirmed or else the best proposed one; none where it has none
 * @param judgement the commitment, what answers it, and why; its passages stand in the task's text
 *     (for a row without a task in the row's own task text) and in the account of {@code source}
 * @param source the row whose account answers it, null where none does; not one of {@code rows}
 *     where a neighbouring row reports it
 * @param verdict the officer's word or else the program's; null where the year has no report
 * @param provisional whether the link that it rests on is only proposed
 * @param overrule the officer's word against the program's verdict, null where there is none
 */
public record Target(
        @Nullable KeptTask task,
        List<KeptOutcome> rows,
        Judgement judgement,
        @Nullable KeptOutcome source,
        @Nullable Verdict verdict,
        boolean provisional,
        @Nullable Overrule overrule) {
    /** Copies the rows. */
    public Target {
        rows = List.copyOf(rows);
    }

    /** Whether a neighbouring row reports it. */
    public boolean isFromNeighbour() {
        return source != null && !rows.contains(source);
    }
}
