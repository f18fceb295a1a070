package luoshi.ui.units;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.model.Unit;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** Two units that become one: the other is chosen, what follows is said, then it is done. */
final class MergePane extends VBox {
    private final UnitsViewModel model;
    private final Messages messages;
    private final Consumer<ProblemException> refused;
    private final Runnable whenDone;
    private final UnitPicker picker;
    private final Label title = new Label();
    private final Label preview = new Label();
    private final Button merge = new Button();
    private final HBox ways;
    private @Nullable UnitLine from;
    private @Nullable Unit into;

    /**
     * @param whenDone gives the focus back to the list
     */
    MergePane(UnitsViewModel model, Consumer<ProblemException> refused, Runnable whenDone) {
        this.whenDone = whenDone;
        this.model = model;
        this.messages = model.messages();
        this.refused = refused;
        this.picker =
                new UnitPicker(
                        messages.text("merge.search"),
                        messages.text("pick.none"),
                        typed -> model.others(from == null ? 0 : from.id(), typed),
                        this::preview);
        getStyleClass().addAll("card", "merge-pane");
        title.getStyleClass().add("heading");
        preview.setWrapText(true);
        preview.setMinHeight(USE_PREF_SIZE);
        preview.setId("mergePreview");
        merge.setText(messages.text("merge.do"));
        merge.setId("mergeNow");
        merge.getStyleClass().add("accent");
        merge.setOnAction(event -> merge());
        merge.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        merge();
                        event.consume();
                    }
                });
        Button cancel = new Button(messages.text("cancel"));
        cancel.setOnAction(event -> end());
        ways = new HBox(merge, cancel);
        ways.getStyleClass().add("ways");
        getChildren().setAll(title, picker, preview, ways);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks with which unit; null begins with none chosen. */
    void begin(UnitLine line, @Nullable Unit other) {
        from = line;
        title.setText(messages.text("merge.title", line.name()));
        setVisible(true);
        picker.begin();
        preview(other);
    }

    private void preview(@Nullable Unit other) {
        into = other;
        UnitLine one = from;
        boolean chosen = other != null && one != null;
        preview.setVisible(chosen);
        preview.setManaged(chosen);
        merge.setDisable(!chosen);
        if (other != null && one != null) {
            preview.setText(
                    messages.text(
                            "merge.preview",
                            one.name(),
                            other.name(),
                            one.entry().tasks(),
                            model.tasksOf(other.id())));
            merge.requestFocus();
        }
    }

    private void merge() {
        UnitLine one = from;
        Unit other = into;
        if (one != null && other != null) {
            end();
            model.merge(one, other, refused);
            whenDone.run();
        }
    }

    /** Leaves it undone. */
    void end() {
        setVisible(false);
        from = null;
        into = null;
    }
}
