package luoshi.ui.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import luoshi.model.DocumentKind;
import luoshi.model.ProblemException;
import luoshi.ui.support.FieldForm;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Views;
import luoshi.workbench.Draft;
import luoshi.workbench.DraftPlace;
import luoshi.workbench.DraftRepair;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import org.jspecify.annotations.Nullable;

/** What was understood, at the place on show: the fields of an item, or the document's own. */
final class ItemPane {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Consumer<ProblemException> refused;
    private final FieldForm form;
    private final VBox repairs = new VBox();
    private @Nullable Object shown;
    private boolean taking;

    ItemPane(VBox place, ReviewViewModel model, Views views, Consumer<ProblemException> refused) {
        this.model = model;
        this.messages = views.messages(ItemPane.class);
        this.refused = refused;
        this.form = new FieldForm(views);
        repairs.getStyleClass().add("repairs");
        place.getChildren().setAll(repairs, form.node());
        model.papers().current().subscribe(paper -> show());
        model.place().subscribe(at -> show());
        model.document().subscribe(index -> show());
    }

    /** What the form shows, to see whether it has to be built anew. */
    private record OnShow(@Nullable DraftPlace place, int document, Object content) {}

    private void show() {
        Draft draft = model.draft();
        if (draft == null || draft.documents().isEmpty()) {
            form.clear();
            repairs.getChildren().clear();
            shown = null;
            return;
        }
        showRepairs();
        DraftPlace at = model.place().get();
        int document = Math.min(model.document().get(), draft.documents().size() - 1);
        Object content = at == null ? draft.documents().get(document) : draft.item(at);
        OnShow now = new OnShow(at, document, content);
        if (!taking && !now.equals(shown)) {
            String focused = form.focused();
            form.clear();
            if (at == null) {
                showDocument(draft, document);
            } else {
                showItem(draft.item(at), at);
            }
            // keys go on working where the officer was
            form.focus(focused);
        }
        shown = now;
    }

    private void showDocument(Draft draft, int document) {
        form.addKind(
                DocumentKind.of(draft.documents().get(document)),
                other -> change(() -> model.change(now -> now.as(document, other))));
        for (Field field : draft.fields(document)) {
            form.add(
                    field,
                    draft.get(document, field),
                    (which, typed) -> take(now -> now.with(document, which, typed)));
        }
    }

    private void showItem(Item item, DraftPlace at) {
        for (Field field : item.fields()) {
            form.add(item, field, (which, typed) -> take(now -> now.with(at, which, typed)));
        }
        if (!(item instanceof Item.OfIndicator)) {
            form.addUnits(
                    item.units(), units -> change(() -> take(now -> now.withUnits(at, units))));
        }
    }

    private void showRepairs() {
        List<DraftRepair> here = model.repairsHere();
        List<Node> cards =
                here.stream()
                        .<Node>map(
                                repair ->
                                        new RepairCard(
                                                repair,
                                                messages,
                                                operation -> change(() -> model.change(operation))))
                        .toList();
        repairs.getChildren().setAll(cards);
    }

    /** Changes the draft from a control of the form, which keeps what is typed. */
    private void take(ReviewViewModel.Operation operation) throws ProblemException {
        taking = true;
        try {
            model.change(operation);
        } finally {
            taking = false;
        }
    }

    /** Something that may be refused. */
    @FunctionalInterface
    interface Attempt {
        void make() throws ProblemException;
    }

    private void change(Attempt attempt) {
        try {
            attempt.make();
        } catch (ProblemException e) {
            refused.accept(e);
        }
    }

    /** Takes what is typed and not taken yet; whether all of it could stand. */
    boolean takeAll() {
        return form.takeAll();
    }

    /** Cuts the item at the caret of its text. */
    void split() {
        DraftPlace at = Objects.requireNonNull(model.place().get());
        Field field = form.isCaretInAccount() ? Field.ACCOUNT : Field.TEXT;
        int caret = form.caret();
        change(() -> model.change(draft -> draft.split(at, field, caret)));
    }
}
