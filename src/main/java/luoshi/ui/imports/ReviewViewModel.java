package luoshi.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Severity;
import luoshi.workbench.Draft;
import luoshi.workbench.DraftPlace;
import luoshi.workbench.DraftPlace.Part;
import luoshi.workbench.DraftRemark;
import luoshi.workbench.DraftRepair;
import org.jspecify.annotations.Nullable;

/** The review of one paper: where the officer is in it, and what is done there. */
final class ReviewViewModel {
    private final ImportViewModel papers;
    private final ObjectProperty<@Nullable DraftPlace> place = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DraftRemark> remark = new SimpleObjectProperty<>();
    private final IntegerProperty document = new SimpleIntegerProperty();

    /** An operation that may be refused. */
    @FunctionalInterface
    interface Operation {
        Draft on(Draft draft) throws ProblemException;
    }

    ReviewViewModel(ImportViewModel papers) {
        this.papers = papers;
        papers.current()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null
                                    || before == null
                                    || !before.fileName().equals(now.fileName())) {
                                begin();
                            }
                        });
    }

    /** A new paper: its first item, or its first doubt. */
    private void begin() {
        remark.set(null);
        document.set(0);
        Draft draft = draft();
        place.set(
                draft == null || draft.items(0, Part.ITEMS).isEmpty()
                        ? null
                        : DraftPlace.item(0, 0));
    }

    /** The draft as it stands; null where no paper is under review. */
    @Nullable Draft draft() {
        UnderReview paper = papers.current().get();
        return paper == null ? null : paper.draft();
    }

    /**
     * Does something to the draft.
     *
     * @throws ProblemException where it is refused; the draft is unchanged
     */
    void change(Operation operation) throws ProblemException {
        Draft draft = draft();
        if (draft != null) {
            papers.set(operation.on(draft));
            stay();
        }
    }

    /** Keeps the place among the items that there are. */
    private void stay() {
        Draft draft = draft();
        DraftPlace at = place.get();
        if (draft == null || at == null) {
            return;
        }
        int count =
                at.document() < draft.documents().size()
                        ? draft.items(at.document(), at.part()).size()
                        : 0;
        if (at.index() >= count) {
            place.set(count == 0 ? null : new DraftPlace(at.document(), at.part(), count - 1));
        }
    }

    /** Goes to the item at an offset of the source, where there is one. */
    void goTo(int offset) {
        Draft draft = draft();
        if (draft != null) {
            draft.at(offset).ifPresent(this::goTo);
        }
    }

    void goTo(DraftPlace there) {
        document.set(there.document());
        place.set(there);
    }

    /** Shows the document's own fields. */
    void goToDocument(int index) {
        document.set(index);
        place.set(null);
    }

    /** The next item, or the one before; from the document to its first. */
    void step(int by) {
        Draft draft = draft();
        if (draft == null || draft.documents().isEmpty()) {
            return;
        }
        DraftPlace at = place.get();
        if (at == null) {
            if (by > 0 && !draft.items(document.get(), Part.ITEMS).isEmpty()) {
                goTo(DraftPlace.item(document.get(), 0));
            }
            return;
        }
        int to = at.index() + by;
        if (to < 0) {
            goToDocument(at.document());
        } else if (to < draft.items(at.document(), at.part()).size()) {
            goTo(new DraftPlace(at.document(), at.part(), to));
        }
    }

    /** Goes to a remark's place. */
    void goTo(DraftRemark to) {
        remark.set(to);
        DraftPlace there = to.place();
        if (there != null) {
            goTo(there);
        }
    }

    /**
     * The next remark that is still open, after the one on show; from the start again at the end.
     */
    void nextDoubt(int step) {
        Draft draft = draft();
        if (draft == null) {
            return;
        }
        List<DraftRemark> all = draft.remarks();
        DraftRemark now = remark.get();
        int at = now == null ? (step > 0 ? -1 : 0) : now.index();
        for (int i = 1; i <= all.size(); i++) {
            DraftRemark next = all.get(Math.floorMod(at + step * i, all.size()));
            if (isOpen(next)) {
                goTo(next);
                return;
            }
        }
    }

    /** Whether a remark waits for the officer: an undecided repair, or a doubt not ticked. */
    boolean isOpen(DraftRemark one) {
        Optional<DraftRepair> repair = repair(one);
        if (repair.isPresent()) {
            return repair.get().isOpen();
        }
        return !one.seen() && one.remark().severity() != Severity.INFO;
    }

    /** The repair that a remark speaks of. */
    Optional<DraftRepair> repair(DraftRemark one) {
        Draft draft = draft();
        Passage passage = one.remark().passage();
        return draft == null || passage == null ? Optional.empty() : draft.repair(passage);
    }

    /** How many remarks wait. */
    long open() {
        Draft draft = draft();
        return draft == null ? 0 : draft.remarks().stream().filter(this::isOpen).count();
    }

    /** The repairs inside the item on show, in order. */
    List<DraftRepair> repairsHere() {
        Draft draft = draft();
        DraftPlace at = place.get();
        if (draft == null || at == null) {
            return List.of();
        }
        Passage around = draft.item(at).passage();
        return draft.repairs().stream()
                .filter(
                        repair ->
                                around.start() <= repair.passage().start()
                                        && repair.passage().end() <= around.end())
                .toList();
    }

    /** Takes the last operation on this paper back; whether there was one. */
    boolean undo() {
        return turn(Draft::canUndo, Draft::undo);
    }

    /** Does the operation last taken back again; whether there was one. */
    boolean redo() {
        return turn(Draft::canRedo, Draft::redo);
    }

    private boolean turn(
            java.util.function.Predicate<Draft> can, java.util.function.UnaryOperator<Draft> turn) {
        Draft draft = draft();
        if (draft == null || !can.test(draft)) {
            return false;
        }
        papers.set(turn.apply(draft));
        stay();
        return true;
    }

    /** The item on show; null where the document's own fields are. */
    ObjectProperty<@Nullable DraftPlace> place() {
        return place;
    }

    /** The remark gone to last; null for none. */
    ObjectProperty<@Nullable DraftRemark> remark() {
        return remark;
    }

    /** The document on show, among the paper's. */
    IntegerProperty document() {
        return document;
    }

    ImportViewModel papers() {
        return papers;
    }
}
