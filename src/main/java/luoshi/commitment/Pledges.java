package luoshi.commitment;

import java.util.List;

/** A task's text that has been read once for what it promises and can be judged any number of times. */
public final class Pledges {
    private final Prose prose;
    private final List<Promise> promises;

    private Pledges(Prose prose) {
        this.prose = prose;
        this.promises = List.copyOf(Commitments.promises(prose));
    }

    /** Reads a task's text. */
    public static Pledges read(String task) {
        return new Pledges(new Prose(task));
    }

    /** The text, folded. */
    String text() {
        return prose.text();
    }

    List<Promise> promises() {
        return promises;
    }
}
