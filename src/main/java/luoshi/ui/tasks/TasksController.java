package luoshi.ui.tasks;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Tables;
import luoshi.workbench.TaskEntry;
import org.kordamp.ikonli.javafx.FontIcon;

/** Facets, list and the place of the chosen task. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TasksController {
    private static final double NUMBER_WIDTH = 56;
    private static final double UNIT_WIDTH = 166;
    private static final double STATE_WIDTH = 92;
    private static final double ROW_HEIGHT = 48;

    /** Of the text for which the widths are given. */
    private static final double DRAWN_SIZE = 13;

    private static final double BAR = 16;

    private final TasksViewModel model;
    private final Runnable chooseFiles;

    @FXML private SplitPane root;
    @FXML private ScrollPane facetPane;
    @FXML private VBox facets;
    @FXML private StackPane middle;
    @FXML private VBox listPane;
    @FXML private Label hits;
    @FXML private Label total;
    @FXML private HBox chips;
    @FXML private TableView<TaskEntry> table;
    @FXML private TableColumn<TaskEntry, TaskEntry> numberColumn;
    @FXML private TableColumn<TaskEntry, TaskEntry> textColumn;
    @FXML private TableColumn<TaskEntry, TaskEntry> unitColumn;
    @FXML private TableColumn<TaskEntry, TaskEntry> stateColumn;
    @FXML private VBox noHits;
    @FXML private FlowPane emptyChips;
    @FXML private VBox noTasks;
    @FXML private StackPane detail;

    TasksController(TasksViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.chooseFiles = chooseFiles;
    }

    @FXML
    void initialize() {
        new FacetPane(facets, model);
        columns();
        table.setItems(model.rows());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                model.chosen().set(now);
                            }
                        });
        model.chosen().subscribe(chosen -> Tables.select(table, chosen));
        model.revision().addListener((observed, before, now) -> table.refresh());
        model.facets().subscribe(blocks -> counts());
        model.chips().subscribe(this::drawChips);
        drawChips();
    }

    private void columns() {
        DoubleBinding scale =
                Bindings.createDoubleBinding(
                        () -> hits.getFont().getSize() / DRAWN_SIZE, hits.fontProperty());
        column(numberColumn, scale.multiply(NUMBER_WIDTH));
        column(unitColumn, scale.multiply(UNIT_WIDTH));
        column(stateColumn, scale.multiply(STATE_WIDTH));
        textColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        textColumn
                .prefWidthProperty()
                .bind(
                        table.widthProperty()
                                .subtract(scale.multiply(NUMBER_WIDTH + UNIT_WIDTH + STATE_WIDTH))
                                .subtract(BAR));
        numberColumn.setCellFactory(column -> new NumberCell());
        textColumn.setCellFactory(
                column -> new TaskTextCell(() -> model.words().get(), model.messages()));
        unitColumn.setCellFactory(column -> new UnitCell(model));
        stateColumn.setCellFactory(column -> new StateCell(model.messages()));
        table.fixedCellSizeProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.rint(scale.get() * ROW_HEIGHT), scale));
    }

    private static void column(TableColumn<TaskEntry, TaskEntry> column, DoubleBinding width) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.prefWidthProperty().bind(width);
    }

    private void counts() {
        hits.setText(Integer.toString(model.rows().size()));
        total.setText(model.messages().text("hits.of", model.total()));
        boolean none = model.isLedgerEmpty();
        noTasks.setVisible(none);
        noHits.setVisible(!none && model.rows().isEmpty());
        table.setVisible(!model.rows().isEmpty());
    }

    private void drawChips() {
        draw(chips);
        draw(emptyChips);
        counts();
    }

    private void draw(Pane place) {
        place.getChildren().setAll(model.chips().stream().map(this::button).toList());
    }

    private Node button(Chip chip) {
        Messages messages = model.messages();
        Button button = new Button(chip.label(), new FontIcon("fth-x"));
        button.getStyleClass().add("chip");
        button.setAccessibleText(messages.text("chip.remove", chip.label()));
        button.setOnAction(event -> chip.remove().run());
        return button;
    }

    @FXML
    void clear() {
        model.clear();
    }

    @FXML
    void importFiles() {
        chooseFiles.run();
    }

    SplitPane root() {
        return root;
    }

    TableView<TaskEntry> table() {
        return table;
    }

    StackPane detail() {
        return detail;
    }

    /** Shows the source over the list, or the list again. */
    void cover(List<Node> nodes) {
        listPane.setVisible(nodes.isEmpty());
        middle.getChildren().retainAll(listPane);
        middle.getChildren().addAll(nodes);
    }

    List<Node> panes() {
        return List.of(facets, table, detail);
    }

    ObservableValue<Number> facetWidth() {
        return facetPane.widthProperty();
    }
}
