package luoshi.ui.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import luoshi.model.Comparison;
import luoshi.model.DocumentKind;
import luoshi.model.IndicatorRole;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an item or a document, one control each. What is typed is taken when the control is
 * left or Enter is pressed; what cannot stand there is said below the control, and stays as typed.
 */
public final class FieldForm {
    private static final Set<Field> LONG =
            Set.of(Field.TEXT, Field.ACCOUNT, Field.QUOTE, Field.TARGET, Field.SOURCE, Field.TITLE);
    private static final int USUAL_LINE = 34;
    private static final int MOST_LINES = 7;

    private final Messages messages;
    private final Wording wording;
    private final int charactersALine;
    private final List<Runnable> takers = new ArrayList<>();
    private final VBox box = new VBox();
    private final Set<Field> refused = EnumSet.noneOf(Field.class);
    private @Nullable TextArea text;

    /** Takes what was typed in a field. */
    @FunctionalInterface
    public interface Taker {
        /** Throws where it cannot stand there. */
        void take(Field field, String typed) throws ProblemException;
    }

    /** An empty form of the usual width, in the language of these views. */
    public FieldForm(Views views) {
        this(views, USUAL_LINE);
    }

    /**
     * An empty form.
     *
     * @param charactersALine that a long text has room for, which says how high it is
     */
    public FieldForm(Views views, int charactersALine) {
        this.charactersALine = charactersALine;
        this.messages = views.messages(FieldForm.class);
        this.wording = new Wording(views.locale());
        box.getStyleClass().add("field-form");
    }

    /** The form. */
    public Node node() {
        return box;
    }

    /** Clears the form. */
    public void clear() {
        takers.clear();
        box.getChildren().clear();
        refused.clear();
        text = null;
    }

    /** Adds a field of an item as it stands. */
    public void add(Item item, Field field, Taker taker) {
        add(name(item, field), field, item.get(field), item.get(field), taker);
    }

    /** Adds a field of an item that is being made: a number has to be typed. */
    public void addNew(Item item, Field field, Taker taker) {
        String shown = field == Field.VALUE ? "" : item.get(field);
        add(name(item, field), field, shown, item.get(field), taker);
    }

    private String name(Item item, Field field) {
        boolean isName = field == Field.TEXT && item instanceof Item.OfIndicator;
        return messages.text(isName ? "field.NAME" : "field." + field);
    }

    /** Adds a field. */
    public void add(Field field, String value, Taker taker) {
        add(messages.text("field." + field), field, value, value, taker);
    }

    private void add(String name, Field field, String value, String known, Taker taker) {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setVisible(false);
        problem.managedProperty().bind(problem.visibleProperty());
        Node control =
                switch (field) {
                    case COMPARISON -> choice(field, value, Comparison.values(), taker, problem);
                    case ROLE -> choice(field, value, IndicatorRole.values(), taker, problem);
                    default -> typed(field, value, known, taker, problem);
                };
        control.setAccessibleText(name);
        add(name, control);
        box.getChildren().add(problem);
    }

    /** Adds the units of an item; {@code take} hears them after each change. */
    public void addUnits(List<Responsibility> units, Consumer<List<Responsibility>> take) {
        add(messages.text("field.UNITS"), new UnitRows(messages, units, take).node());
    }

    /** Adds the kind of a document; {@code then} hears another one. */
    public void addKind(DocumentKind kind, Consumer<DocumentKind> then) {
        ComboBox<DocumentKind> kinds = new ComboBox<>();
        kinds.getItems().setAll(DocumentKind.values());
        kinds.setValue(kind);
        kinds.setId("kind");
        kinds.setAccessibleText(messages.text("field.KIND"));
        kinds.setConverter(new EnumWords<>(messages, "kind.", DocumentKind.values()));
        kinds.valueProperty().addListener((observed, before, now) -> then.accept(now));
        add(messages.text("field.KIND"), kinds);
    }

    /** Adds a control with its name at the left. */
    private void add(String words, Node control) {
        Label name = new Label(words);
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        HBox row = new HBox(name, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        row.getStyleClass().add("field-row");
        box.getChildren().add(row);
    }

    private TextInputControl typed(
            Field field, String value, String known, Taker taker, Label problem) {
        TextInputControl control = LONG.contains(field) ? area(field, value) : new TextField(value);
        control.setId("field-" + field);
        String[] taken = {known};
        Runnable take =
                () -> {
                    if (!control.getText().equals(taken[0])) {
                        taken[0] = control.getText();
                        take(field, control.getText(), taker, problem);
                    }
                };
        takers.add(take);
        control.focusedProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!now) {
                                take.run();
                            }
                        });
        if (control instanceof TextField) {
            control.setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                            take.run();
                        }
                    });
        }
        return control;
    }

    private TextArea area(Field field, String value) {
        TextArea area = new TextArea(value);
        area.setWrapText(true);
        long lines = value.lines().mapToLong(line -> 1 + line.length() / charactersALine).sum();
        area.setPrefRowCount(Math.clamp(lines, 1, MOST_LINES));
        area.setPrefColumnCount(1);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(area, event));
        if (field == Field.TEXT || field == Field.ACCOUNT) {
            area.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (focused || text == null) {
                                    text = area;
                                }
                            });
        }
        return area;
    }

    /** In a form the tab key leads on, in a text of several lines too. */
    private static void walk(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private <E extends Enum<E>> ComboBox<E> choice(
            Field field, String value, E[] all, Taker taker, Label problem) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new EnumWords<>(messages, "choice.", all));
        for (E one : all) {
            if (one.name().equals(value)) {
                box.setValue(one);
            }
        }
        box.valueProperty()
                .addListener((observed, before, now) -> take(field, now.name(), taker, problem));
        return box;
    }

    private void take(Field field, String typed, Taker taker, Label problem) {
        try {
            taker.take(field, typed);
            problem.setVisible(false);
            refused.remove(field);
        } catch (ProblemException e) {
            problem.setText(wording.of(e));
            problem.setVisible(true);
            refused.add(field);
        }
    }

    /** Takes what is typed and not taken yet; whether all of it could stand. */
    public boolean takeAll() {
        List.copyOf(takers).forEach(Runnable::run);
        return refused.isEmpty();
    }

    /** Puts the caret into a field, where the form has it. */
    public void focus(Field field) {
        focus("field-" + field);
    }

    /** Gives the focus to what {@link #focused} has told; else to nothing. */
    public void focus(String id) {
        Node control = id.isEmpty() ? null : box.lookup("#" + id);
        if (control != null) {
            control.requestFocus();
        }
    }

    /** Which control of the form has the focus; empty where none has. */
    public String focused() {
        Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(box)) {
                String id = owner == null ? null : owner.getId();
                return id == null ? "field-" + Field.TEXT : id;
            }
        }
        return "";
    }

    /** Where a text would be cut: the caret of the text that had it last; 0 without one. */
    public int caret() {
        return text == null ? 0 : text.getCaretPosition();
    }

    /** Whether the caret stands in the account and not in the task's own text. */
    public boolean isCaretInAccount() {
        return text != null && ("field-" + Field.ACCOUNT).equals(text.getId());
    }
}
