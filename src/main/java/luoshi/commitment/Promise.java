package luoshi.commitment;

import java.util.Set;
import luoshi.model.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with what is needed to find its answer.
 *
 * @param quantity null for a deliverable, and for 零增长
 * @param deliverable null for a quantity
 * @param setting the sentence of the task that it stands in, folded
 * @param name of what is promised, without what only describes it
 * @param own the terms of what is promised
 * @param context the terms of the words before it in its sentence, which it may lean on
 */
record Promise(
        Commitment commitment,
        @Nullable Quantity quantity,
        @Nullable Deliverable deliverable,
        String setting,
        String name,
        Set<String> own,
        Set<String> context) {}
