package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task while it is being read: where its pieces stand in the flow. */
final class TaskDraft {
    final @Nullable Integer number;
    final String section;
    final String subsection;
    final int start;
    final int textStart;
    private final List<Labelled> labelled = new ArrayList<>();
    private int textEnd = -1;

    /** What stands behind a label. */
    record Labelled(Label label, UnitList list) {}

    TaskDraft(
            @Nullable Integer number, String section, String subsection, int start, int textStart) {
        this.number = number;
        this.section = section;
        this.subsection = subsection;
        this.start = start;
        this.textStart = textStart;
    }

    void endText(int end) {
        if (textEnd < 0) {
            textEnd = end;
        }
    }

    void add(Label label, UnitList list) {
        labelled.add(new Labelled(label, list));
    }

    /** What the task says. */
    String text(Flow flow) {
        return flow.text(textStart, textEnd);
    }

    int textEnd() {
        return textEnd;
    }

    List<Labelled> labelled() {
        return labelled;
    }

    boolean hasUnits() {
        return labelled.stream().anyMatch(one -> one.label().namesUnits());
    }

    /** Where the last of its pieces ends. */
    int end() {
        int last = textEnd;
        for (Labelled one : labelled) {
            for (UnitList.Span span : one.list().spans()) {
                last = Math.max(last, span.end());
            }
        }
        return last;
    }
}
