package luoshi.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The officer's word against a verdict.
 *
 * @param taskId whose commitment it is, null where a row without a task promises it
 * @param outcomeId the row that promises it itself, null for a task's commitment
 * @param mark the commitment's mark in the text that promises it
 * @param reason why, in the officer's words
 */
public record Overrule(
        long id,
        @Nullable Long taskId,
        @Nullable Long outcomeId,
        Passage mark,
        Verdict verdict,
        String reason,
        String decidedBy,
        OffsetDateTime decidedAt) {}
