package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.Manuscript;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Responsibility;
import luoshi.workbench.DraftPlace.Part;
import luoshi.workbench.DraftRepair.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A file under review before it is kept. A value: every operation gives another draft and leaves
 * this one as it is; an operation that changes nothing gives this one. Each can be undone within
 * the review; the ledger hears of none of them until the draft is kept ({@link
 * Imports#keep(Draft)}).
 */
public final class Draft {
    private final Reading read;
    private final DraftHistory history;
    private final DraftState state;

    private Draft(Reading read, DraftHistory history) {
        this.read = read;
        this.history = history;
        this.state = history.now();
    }

    /** A review of what was read. */
    public static Draft of(Reading reading) {
        DraftState state = new DraftState(reading.documents(), Repairing.of(reading), Set.of());
        return new Draft(reading, new DraftHistory(state, List.of(), List.of()));
    }

    private Draft next(DraftState next) {
        return next.equals(state) ? this : new Draft(read, history.then(next));
    }

    /** What would be kept now. */
    public Reading reading() {
        return new Reading(read.manuscript(), state.documents(), read.remarks());
    }

    /** The source as read. */
    public Manuscript manuscript() {
        return read.manuscript();
    }

    /** The documents as they stand in the review. */
    public List<Document> documents() {
        return state.documents();
    }

    /**
     * How many doubtful repairs are undecided; while there is one the draft cannot be kept. What
     * stands outside every item asks for nothing.
     */
    public int open() {
        return (int)
                state.repairs().stream()
                        .filter(DraftRepair::isOpen)
                        .filter(repair -> state.around(repair.passage()).isPresent())
                        .count();
    }

    /** The fields of a document itself, in the order of a form. */
    public Set<Field> fields(int document) {
        return DocumentFields.of(state.documents().get(document));
    }

    /** A field of a document as text, empty where it says nothing. */
    public String get(int document, Field field) {
        return DocumentFields.get(state.documents().get(document), field);
    }

    /**
     * Another value in a document's field.
     *
     * @throws ProblemException where the value cannot stand there, with the reason
     */
    public Draft with(int document, Field field, String typed) throws ProblemException {
        Document changed = DocumentFields.with(state.documents().get(document), field, typed);
        return next(state.with(document, changed));
    }

    /** The document as one of another kind; what that kind cannot hold is left out. */
    public Draft as(int document, DocumentKind kind) {
        return next(state.with(document, Parts.as(state.documents().get(document), kind)));
    }

    /** Leaves a document out. */
    public Draft withoutDocument(int document) {
        return next(state.without(document));
    }

    /** One more document with nothing in it, last; its title is the file's name. */
    public Draft withDocument(DocumentKind kind) {
        Heading heading = new Heading(read.manuscript().fileName(), null, null, null);
        return next(state.and(Parts.bare(heading, kind)));
    }

    /** The items of one part of a document, in order. */
    public List<Item> items(int document, Part part) {
        return state.items(document, part);
    }

    /** What stands at a place of this draft. */
    public Item item(DraftPlace place) {
        return state.items(place.document(), place.part()).get(place.index());
    }

    /**
     * Another value in an item's field.
     *
     * @throws ProblemException where the value cannot stand there, with the reason
     */
    public Draft with(DraftPlace place, Field field, String typed) throws ProblemException {
        return next(state.with(place, item(place).with(field, typed)));
    }

    /**
     * Other units of an item.
     *
     * @throws ProblemException where a name is empty or stands twice
     */
    public Draft withUnits(DraftPlace place, List<Responsibility> units) throws ProblemException {
        return next(state.with(place, item(place).withUnits(units)));
    }

    /**
     * An item as two, cut inside one of its texts; the second stands right after the first.
     *
     * @param field TEXT, or ACCOUNT of a row
     * @param offset within that field's text
     * @throws ProblemException where one side would be empty
     */
    public Draft split(DraftPlace place, Field field, int offset) throws ProblemException {
        List<Item> items = new ArrayList<>(items(place.document(), place.part()));
        List<Item> two = cutting().split(items.get(place.index()), field, offset);
        items.set(place.index(), two.getFirst());
        items.add(place.index() + 1, two.getLast());
        return next(state.with(place.document(), place.part(), items));
    }

    /**
     * An item and the one after it as one, at the same place.
     *
     * @throws ProblemException where none follows, or they cannot be joined
     */
    public Draft join(DraftPlace place) throws ProblemException {
        List<Item> items = new ArrayList<>(items(place.document(), place.part()));
        if (place.index() + 1 >= items.size()) {
            throw new ProblemException("workbench.nothing-follows");
        }
        Item second = items.remove(place.index() + 1);
        items.set(place.index(), Cutting.join(items.get(place.index()), second));
        return next(state.with(place.document(), place.part(), items));
    }

    /** Leaves an item out. */
    public Draft without(DraftPlace place) {
        List<Item> items = new ArrayList<>(items(place.document(), place.part()));
        items.remove(place.index());
        return next(state.with(place.document(), place.part(), items));
    }

    /**
     * A new item of a selection in the source, among the others by its place ({@link #at} finds
     * it). A number that begins the selection becomes its number.
     *
     * @throws ProblemException where the selection says nothing, or no value for an indicator
     */
    public Draft add(int document, Part part, Passage selection) throws ProblemException {
        List<Item> items = new ArrayList<>(items(document, part));
        int index = 0;
        while (index < items.size() && items.get(index).passage().start() <= selection.start()) {
            index++;
        }
        Item before = index == 0 ? null : items.get(index - 1);
        DocumentKind kind = DocumentKind.of(state.documents().get(document));
        items.add(index, cutting().make(kind, part, selection, before));
        return next(state.with(document, part, items));
    }

    private Cutting cutting() {
        return new Cutting(read.manuscript().text());
    }

    /** What stands at a place of the manuscript: the smallest item around it. */
    public Optional<DraftPlace> at(int offset) {
        return state.around(new Passage(offset, offset));
    }

    /** The importer's remarks in order, each with the item that it stands in now. */
    public List<DraftRemark> remarks() {
        List<DraftRemark> remarks = new ArrayList<>();
        for (int i = 0; i < read.remarks().size(); i++) {
            Remark remark = read.remarks().get(i);
            remarks.add(
                    new DraftRemark(i, remark, place(remark.passage()), state.seen().contains(i)));
        }
        return remarks;
    }

    private @Nullable DraftPlace place(@Nullable Passage passage) {
        return passage == null ? null : state.around(passage).orElse(null);
    }

    /** Ticks a remark as seen, or takes the tick away. */
    public Draft tick(int remark, boolean seen) {
        return next(state.ticked(remark, seen));
    }

    /** The damaged places in order. */
    public List<DraftRepair> repairs() {
        return state.repairs();
    }

    /** The damaged place of a remark, or of a passage around it; empty where there is none. */
    public Optional<DraftRepair> repair(Passage passage) {
        return state.repairs().stream()
                .filter(repair -> repair.passage().equals(passage))
                .findFirst()
                .or(
                        () ->
                                state.repairs().stream()
                                        .filter(
                                                repair ->
                                                        DraftState.holds(passage, repair.passage()))
                                        .findFirst());
    }

    /**
     * The proposed reading stands in the text.
     *
     * @throws ProblemException where there is no proposal, or the text was changed so far that the
     *     place cannot be found
     */
    public Draft accept(DraftRepair repair) throws ProblemException {
        String proposal = repair.proposal();
        if (proposal == null) {
            throw new ProblemException("workbench.no-proposal", repair.damaged());
        }
        return decide(repair, Choice.ACCEPTED, proposal);
    }

    /** The text shows the place as read; throws as {@link #accept} does. */
    public Draft decline(DraftRepair repair) throws ProblemException {
        return decide(repair, Choice.DECLINED, repair.damaged());
    }

    /** The officer's own words stand there; throws as {@link #accept} does. */
    public Draft rewrite(DraftRepair repair, String words) throws ProblemException {
        return decide(repair, Choice.REWRITTEN, FieldText.needed(words));
    }

    /** Accepts every undecided place that has a proposal, as one operation. */
    public Draft acceptAll() throws ProblemException {
        Draft draft = this;
        for (DraftRepair repair : state.repairs()) {
            if (repair.isOpen() && repair.proposal() != null) {
                draft = draft.accept(repair);
            }
        }
        return next(draft.state);
    }

    private Draft decide(DraftRepair repair, Choice choice, String text) throws ProblemException {
        DraftRepair now = repair(repair.passage()).orElse(repair);
        DraftRepair chosen = now.chosen(choice, text);
        DraftState changed = state.with(chosen);
        Optional<DraftPlace> place = state.around(now.passage());
        if (place.isPresent()) {
            Item item =
                    new Repairing(read.manuscript().text()).replace(item(place.get()), now, chosen);
            changed = changed.with(place.get(), item);
        }
        return next(changed);
    }

    /** Whether there is anything to undo. */
    public boolean canUndo() {
        return !history.past().isEmpty();
    }

    /** Whether there is anything to redo. */
    public boolean canRedo() {
        return !history.future().isEmpty();
    }

    /** As before the last operation; this one where there was none. */
    public Draft undo() {
        return canUndo() ? new Draft(read, history.back()) : this;
    }

    /** As after the operation last undone; this one where there was none. */
    public Draft redo() {
        return canRedo() ? new Draft(read, history.forward()) : this;
    }
}
