package luoshi.report;

import java.math.BigDecimal;
import luoshi.model.Judgement;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Overrule;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with what became of it.
 *
 * @param task whose commitment it is, null where a row without a task promises it
 * @param row the row that promises it, null for a task's commitment
 * @param source the row that reports on it, null where none does
 * @param verdict the officer's word or else the program's; null where the year has no report
 * @param provisional whether the match that it rests on is not decided yet
 * @param margin what is reported less what is promised, in the promise's measure; null where nobody
 *     can say
 * @param overrule the officer's word against the program's verdict, null where there is none
 */
public record Promised(
        @Nullable KeptTask task,
        @Nullable KeptOutcome row,
        Judgement judgement,
        @Nullable KeptOutcome source,
        @Nullable Verdict verdict,
        boolean provisional,
        @Nullable BigDecimal margin,
        @Nullable Overrule overrule) {}
