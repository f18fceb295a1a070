package luoshi.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.model.Commitment;

/** Reads what a task promises out of its own text: a pure function. */
public final class Commitments {
    private Commitments() {}

    /** The quantities and deliverables of a task's text, in the order of their marks. */
    public static List<Commitment> in(String text) {
        return promises(new Prose(text)).stream().map(Promise::commitment).toList();
    }

    static List<Promise> promises(Prose prose) {
        List<Promise> promises = new ArrayList<>(new QuantityPromises(prose).all());
        promises.addAll(new DeliverablePromises(prose).all(promises));
        promises.sort(Comparator.comparingInt(p -> p.commitment().mark().start()));
        return promises;
    }
}
