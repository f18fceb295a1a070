package luoshi.ui.matching;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.ui.support.Command;
import luoshi.ui.support.Frame;
import luoshi.ui.support.HandYear;
import luoshi.ui.support.ItemEdit;
import luoshi.ui.support.ItemEditController;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import org.jspecify.annotations.Nullable;

/** Correcting, adding and removing rows of the report by hand. */
final class RowEditing {
    /** What a long text of the form has room for. */
    private static final int CHARACTERS_A_LINE = 52;

    private static final Outcome EMPTY =
            new Outcome(
                    null,
                    "",
                    null,
                    "",
                    List.of(),
                    false,
                    List.of(),
                    "",
                    List.of(),
                    new Passage(0, 0));

    private final Frame frame;
    private final MatchingViewModel model;
    private final MatchingWords words;
    private final ItemEdit edit;
    private final ItemEditController form;

    RowEditing(Frame frame, MatchingViewModel model, MatchingWords words, Runnable whenDone) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.edit = new ItemEdit(frame);
        this.form = new ItemEditController(edit, frame.views(), CHARACTERS_A_LINE, whenDone);
        model.choice().rowProperty().addListener((observed, before, now) -> follow(now));
    }

    private void follow(QueueItem.@Nullable Row now) {
        if (now == null || !edit.isOf(ItemKey.outcome(now.id()))) {
            edit.end();
        } else {
            edit.follow(new Item.OfRow(now.match().outcome().outcome()));
        }
    }

    /** Opens the form of the row looked at. */
    void edit() {
        QueueItem.Row now = model.choice().rowProperty().get();
        if (now != null) {
            Outcome row = now.match().outcome().outcome();
            edit.begin(words.row(now), ItemKey.outcome(now.id()), new Item.OfRow(row));
            form.focus(Field.ACCOUNT);
        }
    }

    /** Opens a form for one more row: behind the one looked at, or else by hand for the year. */
    void add() {
        QueueItem.Row now = model.choice().rowProperty().get();
        if (now == null) {
            HandYear.of(frame).ifPresent(this::addFirst);
            return;
        }
        edit.beginNew(
                words.text("edit.new", words.row(now)),
                now.match().outcome().edition().id(),
                ItemKey.outcome(now.id()),
                new Item.OfRow(EMPTY),
                made -> model.show(made.id()));
        form.focus(Field.TEXT);
    }

    private void addFirst(int year) {
        String title = words.text("edit.by-hand", String.valueOf(year));
        edit.beginNew(
                words.text("edit.first", String.valueOf(year)),
                (to, made) -> to.add(year, title, made),
                new Item.OfRow(EMPTY),
                made -> model.show(made.id()));
        form.focus(Field.TEXT);
    }

    private void remove() {
        QueueItem.Row now = model.choice().rowProperty().get();
        if (now != null) {
            edit.remove(ItemKey.outcome(now.id()));
        }
    }

    List<Command> commands() {
        BooleanBinding chosen = model.choice().rowProperty().isNotNull();
        return List.of(
                MatchingOffers.EDIT.does(words::text, this::edit).when(chosen),
                MatchingOffers.MAKE.does(words::text, this::add),
                MatchingOffers.REMOVE.does(words::text, this::remove).when(chosen));
    }

    ItemEditController form() {
        return form;
    }

    ReadOnlyBooleanProperty openProperty() {
        return edit.openProperty();
    }
}
