package luoshi.ui.units;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.workbench.Wording;

/** A name to be typed, with the button that takes it; a name that is refused stays as typed. */
final class NameField extends VBox {
    private final TextField typed = new TextField();
    private final Label problem = new Label();
    private final Wording wording;
    private final BiConsumer<String, Consumer<ProblemException>> take;

    /**
     * @param id of the text field
     * @param take hears the name, and whom to tell where it is refused
     */
    NameField(
            String id,
            String prompt,
            String button,
            Wording wording,
            BiConsumer<String, Consumer<ProblemException>> take) {
        this.wording = wording;
        this.take = take;
        typed.setId(id);
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.setOnAction(event -> take());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button go = new Button(button);
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> take());
        go.disableProperty().bind(typed.textProperty().isEmpty());
        HBox row = new HBox(typed, go);
        row.getStyleClass().add("name-field");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        getChildren().setAll(row, problem);
    }

    private void take() {
        problem.setVisible(false);
        take.accept(typed.getText(), this::refuse);
    }

    private void refuse(ProblemException refused) {
        problem.setText(wording.of(refused));
        problem.setVisible(true);
        typed.requestFocus();
    }

    /** Shows a name to begin with. */
    void set(String name) {
        typed.setText(name);
        problem.setVisible(false);
    }

    /** Puts the caret there, all selected. */
    void begin() {
        typed.requestFocus();
        typed.selectAll();
    }
}
