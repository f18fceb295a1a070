package luoshi.workbench;

import java.util.List;
import luoshi.commitment.Commitments;
import luoshi.model.Commitment;
import luoshi.model.Passage;
import luoshi.model.PromiseKind;

/** Where a text promises numbers: a pure function, quick enough for the task that is looked at. */
public final class PromisedNumbers {
    private PromisedNumbers() {}

    /** The promised numbers with their measures, in order. */
    public static List<Passage> in(String text) {
        return Commitments.in(text).stream()
                .filter(promised -> promised.kind() == PromiseKind.QUANTITY)
                .map(Commitment::mark)
                .toList();
    }
}
