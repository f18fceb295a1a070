package luoshi.ui.support;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.workbench.Corrections;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the ledger being corrected by hand, or one more being made. What is typed is checked
 * at once; each correction is written as one change, a new thing only when it is added.
 */
public final class ItemEdit {
    private final Frame frame;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper built = new ReadOnlyIntegerWrapper();
    private String title = "";
    private @Nullable Item item;
    private @Nullable ItemKey key;
    private @Nullable Addition addition;
    private int writing;

    /** Where a new thing goes, and who hears of it. */
    private record Addition(Place place, Consumer<ItemKey> made) {}

    /** Adds a new thing where it belongs, and names it. */
    @FunctionalInterface
    public interface Place {
        /** Throws where it cannot stand there. */
        ItemKey add(Corrections corrections, Item made) throws ProblemException;
    }

    /** Something that is written. */
    @FunctionalInterface
    private interface Deed {
        void on(Corrections corrections) throws ProblemException;
    }

    /** For a view in that window. */
    public ItemEdit(Frame frame) {
        this.frame = frame;
        this.messages = frame.views().messages(ItemEdit.class);
    }

    /** Edits a thing that is there. */
    public void begin(String heading, ItemKey which, Item now) {
        key = which;
        addition = null;
        show(heading, now);
    }

    /**
     * Makes one more thing.
     *
     * @param after what it follows
     * @param made hears its key once it is added
     */
    public void beginNew(
            String heading, long edition, ItemKey after, Item empty, Consumer<ItemKey> made) {
        beginNew(heading, (to, item) -> to.add(edition, after, item), empty, made);
    }

    /** Makes one more thing, which goes to that place. */
    public void beginNew(String heading, Place place, Item empty, Consumer<ItemKey> made) {
        key = null;
        addition = new Addition(place, made);
        show(heading, empty);
    }

    private void show(String heading, Item now) {
        title = heading;
        item = now;
        open.set(true);
        built.set(built.get() + 1);
    }

    /** Whether that is edited; a new thing has no key yet. */
    public boolean isOf(ItemKey which) {
        return open.get() && (key == null || key.equals(which));
    }

    /** What the ledger says now of what is edited; shown where it is not what the form shows. */
    public void follow(Item now) {
        if (open.get() && key != null && writing == 0 && !now.equals(item)) {
            show(title, now);
        }
    }

    /**
     * Another value in a field.
     *
     * @throws ProblemException where it cannot stand there, with the reason; nothing is changed
     */
    void set(Field field, String typed) throws ProblemException {
        String name = messages.text("field." + field);
        take(item().with(field, typed), name, to -> to.set(key(), field, typed));
    }

    /** Other units; throws as {@link #set} does. */
    void setUnits(List<Responsibility> units) throws ProblemException {
        String name = messages.text("field.UNITS");
        take(item().withUnits(units), name, to -> to.setUnits(key(), units));
    }

    private void take(Item after, String name, Deed deed) {
        boolean same = after.equals(item());
        item = after;
        if (key != null && !same) {
            write(messages.text("edit.said", name), deed);
        }
    }

    private void write(String said, Deed deed) {
        writing++;
        Desk desk = frame.desk();
        desk.work()
                .start(
                        "",
                        progress -> {
                            deed.on(desk.workbench().corrections());
                            return said;
                        },
                        done -> {
                            writing--;
                            frame.announce(done);
                        },
                        problem -> {
                            writing--;
                            frame.show(problem);
                        });
    }

    /** Adds the new thing as it stands in the form, and ends. */
    void add() {
        Addition where = Objects.requireNonNull(addition);
        Item made = item();
        Desk desk = frame.desk();
        desk.work()
                .start(
                        "",
                        progress -> where.place().add(desk.workbench().corrections(), made),
                        added -> {
                            end();
                            frame.announce(messages.text("edit.added"));
                            where.made().accept(added);
                        },
                        frame::show);
    }

    /** Removes a thing; an undo brings it back with its decisions. */
    public void remove(ItemKey which) {
        end();
        write(messages.text("edit.removed"), corrections -> corrections.remove(which));
    }

    /** Ends; what is not taken yet is left. */
    public void end() {
        open.set(false);
    }

    /** Whether something is edited or made. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Counts up whenever the form has to be built anew. */
    ReadOnlyIntegerProperty builtProperty() {
        return built.getReadOnlyProperty();
    }

    /** Whether it is a new thing. */
    public boolean isNew() {
        return addition != null;
    }

    /** What is edited, in words. */
    String title() {
        return title;
    }

    /** The thing as the form shows it. */
    Item item() {
        return Objects.requireNonNull(item);
    }

    private ItemKey key() {
        return Objects.requireNonNull(key);
    }
}
