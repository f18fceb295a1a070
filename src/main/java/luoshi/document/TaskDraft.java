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
    private final List<Labelled> shared = new ArrayList<>();
    private int textEnd = -1;
    private UnitList.@Nullable Span account;
    private boolean heading;
    private boolean answersAbove;

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

    /** Ends the text earlier than it seemed to end. */
    void cutText(int place) {
        textEnd = place;
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

    /** What stands behind its labels, or behind those of another that answer for it too. */
    List<Labelled> labelled() {
        return hasOwnUnits() || shared.isEmpty() ? labelled : joined();
    }

    private List<Labelled> joined() {
        List<Labelled> joined = new ArrayList<>(shared);
        joined.addAll(labelled);
        return joined;
    }

    /** Takes over who answers for another. */
    void share(TaskDraft other) {
        shared.addAll(other.labelled);
    }

    /** Takes over the persons that another names, unless it names its own. */
    void shareLeaders(TaskDraft other) {
        if (labelled.stream().noneMatch(one -> one.label() == Label.LEADER)) {
            other.labelled.stream()
                    .filter(one -> one.label() == Label.LEADER)
                    .forEach(labelled::add);
        }
    }

    /** What became of it, as a stretch of the flow; null where nobody says so. */
    UnitList.@Nullable Span account() {
        return account;
    }

    void tell(int from, int to) {
        account =
                account == null
                        ? new UnitList.Span(from, to)
                        : new UnitList.Span(account.start(), to);
    }

    /** Ends the account earlier than it seemed to end. */
    void endTold(int place) {
        if (account != null) {
            account = new UnitList.Span(account.start(), place);
        }
    }

    boolean isHeading() {
        return heading;
    }

    /** Says that it is a heading, which is a task itself where nothing stands under it. */
    TaskDraft asHeading() {
        heading = true;
        return this;
    }

    /** The same units for an item that begins at another place. */
    TaskDraft movedTo(String otherSection, String otherSubsection, int place) {
        TaskDraft moved = new TaskDraft(null, otherSection, otherSubsection, place, place);
        moved.labelled.addAll(labelled);
        moved.textEnd = textEnd;
        moved.account = account;
        return moved;
    }

    boolean answersAbove() {
        return answersAbove;
    }

    /** Says that its units answer for what stands above it too. */
    void answerAbove() {
        answersAbove = true;
    }

    private boolean hasOwnUnits() {
        return labelled.stream().anyMatch(one -> one.label().namesUnits());
    }

    boolean hasUnits() {
        return labelled().stream().anyMatch(one -> one.label().namesUnits());
    }

    /** Where the last of its pieces ends. */
    int end() {
        int last = account == null ? textEnd : Math.max(textEnd, account.end());
        for (Labelled one : labelled) {
            for (UnitList.Span span : one.list().spans()) {
                last = Math.max(last, span.end());
            }
        }
        return last;
    }
}
