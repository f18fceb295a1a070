package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.Passage;
import luoshi.ui.support.Mark;
import luoshi.ui.support.MarkedText;
import luoshi.ui.support.Messages;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemChange;
import luoshi.workbench.ItemKey;
import org.jspecify.annotations.Nullable;

/** A changed item: its number, both wordings with the words marked, or the fields that differ. */
final class ChangeCell extends ListCell<ItemChange> {
    private static final double NUMBER_WIDTH = 56;
    private static final double ALL_BUT_THE_TEXT = 168;

    private final ListView<ItemChange> list;
    private final Messages messages;
    private final ChangesPane pane;

    ChangeCell(ListView<ItemChange> list, Messages messages, ChangesPane pane) {
        this.list = list;
        this.messages = messages;
        this.pane = pane;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ItemChange change, boolean empty) {
        super.updateItem(change, empty);
        if (empty || change == null) {
            setGraphic(null);
            return;
        }
        Item one = change.after() == null ? change.before() : change.after();
        Item item = Objects.requireNonNull(one);
        Label number = new Label(number(item));
        number.getStyleClass().add("heading");
        number.setMinWidth(NUMBER_WIDTH);
        VBox parts = new VBox(parts(change, item).toArray(Node[]::new));
        parts.getStyleClass().add("change-parts");
        HBox row = new HBox(number, parts);
        row.getStyleClass().add("change-row");
        setAccessibleText(number.getText() + " " + item.get(Field.TEXT));
        setGraphic(row);
    }

    private static String number(Item item) {
        String number = item.get(Field.NUMBER);
        return number.isEmpty() ? "\u2014" : number;
    }

    private List<Node> parts(ItemChange change, Item item) {
        Item before = change.before();
        Item after = change.after();
        List<Node> parts = new ArrayList<>();
        if (before != null && after != null) {
            if (change.kind() == ItemChange.Kind.CHANGED) {
                parts.add(text("changes.before", before.get(Field.TEXT), marks(change, true)));
                parts.add(text("changes.after", after.get(Field.TEXT), marks(change, false)));
            } else {
                parts.add(text("", item.get(Field.TEXT), List.of()));
            }
            others(before, after, parts);
        } else {
            parts.add(text("", item.get(Field.TEXT), List.of()));
            second(units(item), parts);
        }
        ItemKey key = change.key();
        if (change.kind() == ItemChange.Kind.DROPPED && key != null) {
            CheckBox stays = new CheckBox(messages.text("changes.stays"));
            stays.setSelected(pane.isKept(key));
            stays.selectedProperty().addListener((observed, was, now) -> pane.keep(key, now));
            parts.add(stays);
        }
        return parts;
    }

    private static List<Mark> marks(ItemChange change, boolean left) {
        List<Mark> marks = new ArrayList<>();
        for (var piece : change.words()) {
            Passage span = left ? piece.left() : piece.right();
            switch (piece.kind()) {
                case REPLACED -> marks.add(new Mark(span, Mark.Kind.REPLACED));
                case ONLY_LEFT, ONLY_RIGHT -> marks.add(new Mark(span, Mark.Kind.ONE_SIDED));
                case SAME -> {}
            }
        }
        return marks;
    }

    private Node text(String key, String words, List<Mark> marks) {
        MarkedText text = new MarkedText();
        text.setText(words, marks);
        // a width of its own: the row's height is asked for before the row has one
        text.prefWidthProperty().bind(list.widthProperty().subtract(ALL_BUT_THE_TEXT));
        text.minWidthProperty().bind(text.prefWidthProperty());
        text.maxWidthProperty().bind(text.prefWidthProperty());
        Label name = new Label(key.isEmpty() ? "" : messages.text(key));
        name.getStyleClass().addAll("second", "change-side");
        HBox row = new HBox(name, text);
        row.getStyleClass().add("change-text");
        return row;
    }

    /** The fields beside the text that say something else, old and new. */
    private void others(Item before, Item after, List<Node> parts) {
        for (Field field : before.fields()) {
            if (field != Field.TEXT && !before.get(field).equals(after.get(field))) {
                second(
                        messages.text(
                                "changes.field",
                                messages.text("changes.field." + field),
                                shown(before.get(field)),
                                shown(after.get(field))),
                        parts);
            }
        }
        if (!before.units().equals(after.units())) {
            second(
                    messages.text(
                            "changes.field",
                            messages.text("changes.field.UNITS"),
                            shown(units(before)),
                            shown(units(after))),
                    parts);
        }
    }

    private String shown(String value) {
        return value.isEmpty() ? messages.text("changes.nothing") : value;
    }

    private String units(Item item) {
        return item.units().stream()
                .map(part -> part.unit())
                .collect(Collectors.joining(messages.text("changes.and")));
    }

    private void second(String words, List<Node> parts) {
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().addAll("second", "change-second");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.prefWidthProperty().bind(list.widthProperty().subtract(ALL_BUT_THE_TEXT));
            label.maxWidthProperty().bind(label.prefWidthProperty());
            parts.add(label);
        }
    }
}
