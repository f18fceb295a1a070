package luoshi.ui.tasks;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Settings;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import org.kordamp.ikonli.javafx.FontIcon;

/** Facets, list and the place of the chosen task. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TasksController {
    /** Of the text for which the widths are given. */
    private static final double DRAWN_SIZE = 13;

    private final TasksViewModel model;
    private final Settings settings;
    private final Ways ways;
    private TaskTable rows;

    @FXML private SplitPane root;
    @FXML private VBox facets;
    @FXML private StackPane middle;
    @FXML private VBox listPane;
    @FXML private Label hits;
    @FXML private Label total;
    @FXML private ToggleButton allYears;
    @FXML private MenuButton columnMenu;
    @FXML private MenuButton more;
    @FXML private FlowPane chips;
    @FXML private TableView<TaskEntry> table;
    @FXML private VBox noHits;
    @FXML private FlowPane emptyChips;
    @FXML private Button elsewhere;
    @FXML private VBox noTasks;
    @FXML private StackPane detail;

    /** What the view does for the list. */
    interface Ways {
        /** Asks for files to import. */
        void importFiles();

        /** Begins a new task. */
        void make();

        /** Copies all that is shown. */
        void copyShown();

        /** Writes all that is shown into a workbook. */
        void exportShown();
    }

    TasksController(TasksViewModel model, Settings settings, Ways ways) {
        this.model = model;
        this.settings = settings;
        this.ways = ways;
    }

    @FXML
    void initialize() {
        new FacetPane(facets, model);
        rows =
                new TaskTable(
                        table,
                        model,
                        settings,
                        Bindings.createDoubleBinding(
                                () -> hits.getFont().getSize() / DRAWN_SIZE, hits.fontProperty()));
        columnItems();
        allYears.selectedProperty().bindBidirectional(model.allYears());
        allYears.setTooltip(new Tooltip(model.messages().text("years.all.tip")));
        columnMenu.setTooltip(new Tooltip(model.messages().text("columns.tip")));
        more.setTooltip(new Tooltip(model.messages().text("list.more")));
        model.facets().subscribe(blocks -> counts());
        model.chips().subscribe(this::drawChips);
        drawChips();
    }

    private void columnItems() {
        for (TaskColumn column : TaskColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(rows.heading(column));
            item.selectedProperty().bindBidirectional(rows.visible(column));
            item.setDisable(column == TaskColumn.TEXT);
            item.setOnAction(event -> model.columnShown(column));
            columnMenu.getItems().add(item);
        }
        MenuItem usual = new MenuItem(model.messages().text("columns.usual"));
        usual.setOnAction(event -> rows.usualColumns());
        columnMenu.getItems().addAll(new SeparatorMenuItem(), usual);
    }

    private void counts() {
        boolean none = model.isLedgerEmpty();
        hits.setText(Integer.toString(model.rows().size()));
        total.setText(model.messages().text("hits.of", model.total()));
        boolean several = model.years() > 1;
        allYears.setVisible(several);
        allYears.setManaged(several);
        elsewhere.setVisible(several && !model.allYears().get());
        elsewhere.setManaged(elsewhere.isVisible());
        more.setDisable(model.rows().isEmpty());
        noTasks.setVisible(none);
        noHits.setVisible(!none && model.rows().isEmpty());
        table.setVisible(!model.rows().isEmpty());
    }

    private void drawChips() {
        draw(chips);
        draw(emptyChips);
        if (model.chips().size() > 1) {
            Button all = new Button(model.messages().text("chips.clear"));
            all.getStyleClass().addAll("flat", "link");
            all.setOnAction(event -> clear());
            chips.getChildren().add(all);
        }
        chips.setVisible(!model.chips().isEmpty() && !model.rows().isEmpty());
        chips.setManaged(chips.isVisible());
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
    void everywhere() {
        model.allYears().set(true);
    }

    @FXML
    void importFiles() {
        ways.importFiles();
    }

    @FXML
    void make() {
        ways.make();
    }

    @FXML
    void copyShown() {
        ways.copyShown();
    }

    @FXML
    void exportShown() {
        ways.exportShown();
    }

    /** Opens the choice of columns. */
    void chooseColumns() {
        columnMenu.requestFocus();
        columnMenu.show();
    }

    SplitPane root() {
        return root;
    }

    TableView<TaskEntry> table() {
        return table;
    }

    /** The list with its columns. */
    TaskTable rows() {
        return rows;
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
}
