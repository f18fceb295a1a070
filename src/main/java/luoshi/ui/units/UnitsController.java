package luoshi.ui.units;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Tables;
import luoshi.workbench.Wording;
import org.jspecify.annotations.Nullable;

/** Binds the list of units. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class UnitsController {
    private static final double ROW_HEIGHT = 48;

    /** Of the second lines for which the height is given. */
    private static final double DRAWN_SIZE = 12;

    private final UnitsViewModel model;
    private final Runnable chooseFiles;
    private NameField newUnit;
    private final Map<UnitFilter, ToggleButton> filterButtons = new EnumMap<>(UnitFilter.class);

    @FXML private SplitPane root;
    @FXML private Label count;
    @FXML private ToggleGroup filters;
    @FXML private ToggleButton all;
    @FXML private ToggleButton toName;
    @FXML private ToggleButton doubles;
    @FXML private ToggleButton groups;
    @FXML private TableView<UnitLine> table;
    @FXML private TableColumn<UnitLine, UnitLine> nameColumn;
    @FXML private TableColumn<UnitLine, UnitLine> kindColumn;
    @FXML private TableColumn<UnitLine, UnitLine> leadColumn;
    @FXML private TableColumn<UnitLine, UnitLine> jointColumn;
    @FXML private TableColumn<UnitLine, UnitLine> supportingColumn;
    @FXML private TableColumn<UnitLine, UnitLine> allColumn;
    @FXML private Button make;
    @FXML private VBox making;
    @FXML private VBox nothing;
    @FXML private VBox noUnits;
    @FXML private StackPane detail;

    UnitsController(UnitsViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.chooseFiles = chooseFiles;
    }

    @FXML
    void initialize() {
        columns();
        bindFilters();
        prepareMaking();
        table.setItems(model.lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        count.fontProperty()
                .subscribe(
                        font ->
                                table.setFixedCellSize(
                                        Math.rint(font.getSize() / DRAWN_SIZE * ROW_HEIGHT)));
        Tables.choose(table, model.chosen());
        model.lines().addListener((Observable changed) -> show());
        model.loaded().subscribe(loaded -> show());
        show();
    }

    private void columns() {
        column(nameColumn, column -> new UnitNameCell(model.messages()));
        column(
                kindColumn,
                column ->
                        new TextCell(
                                line ->
                                        model.messages()
                                                .text("kind." + line.entry().kind().name())));
        column(leadColumn, column -> new TextCell(line -> figure(line.lead())));
        column(jointColumn, column -> new TextCell(line -> figure(line.joint())));
        column(supportingColumn, column -> new TextCell(line -> figure(line.supporting())));
        column(allColumn, column -> new TextCell(line -> figure(line.entry().tasks())));
    }

    private static String figure(int many) {
        return many == 0 ? "\u2014" : Integer.toString(many);
    }

    private static void column(
            TableColumn<UnitLine, UnitLine> column,
            Function<TableColumn<UnitLine, UnitLine>, TableCell<UnitLine, UnitLine>> cells) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells::apply);
    }

    private void bindFilters() {
        filterButtons.put(UnitFilter.ALL, all);
        filterButtons.put(UnitFilter.TO_NAME, toName);
        filterButtons.put(UnitFilter.DOUBLE, doubles);
        filterButtons.put(UnitFilter.GROUPS, groups);
        filterButtons.forEach((filter, button) -> button.setUserData(filter));
        filters.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null) {
                                filters.selectToggle(before);
                            } else {
                                model.filter().set((UnitFilter) now.getUserData());
                            }
                        });
        model.filter().subscribe(filter -> filters.selectToggle(filterButtons.get(filter)));
    }

    private void show() {
        count.setText(model.messages().text("count", model.total()));
        Map<UnitFilter, Integer> counts = model.counts();
        filterButtons.forEach(
                (filter, button) ->
                        button.setText(
                                model.messages()
                                        .text(filter.key(), counts.getOrDefault(filter, 0))));
        boolean none = model.loaded().get() && model.total() == 0;
        noUnits.setVisible(none);
        nothing.setVisible(!none && model.loaded().get() && model.lines().isEmpty());
        table.setVisible(!model.lines().isEmpty());
        leadColumn.setText(model.messages().text("column.lead"));
        allColumn.setText(model.messages().text("column.all"));
    }

    private void prepareMaking() {
        Messages messages = model.messages();
        newUnit =
                new NameField(
                        "newUnit",
                        messages.text("make.prompt"),
                        messages.text("make.do"),
                        new Wording(messages.locale()),
                        model::make);
        making.getChildren().setAll(newUnit);
        making.managedProperty().bind(making.visibleProperty());
        make.setTooltip(new Tooltip(messages.text("make")));
        model.chosen().addListener((observed, before, now) -> endMaking());
        endMaking();
    }

    /** Opens the line for the name of a new unit. */
    @FXML
    void make() {
        making.setVisible(true);
        newUnit.set("");
        newUnit.begin();
    }

    /** Closes that line. */
    void endMaking() {
        making.setVisible(false);
    }

    @FXML
    void importFiles() {
        chooseFiles.run();
    }

    SplitPane root() {
        return root;
    }

    Node table() {
        return table;
    }

    StackPane detail() {
        return detail;
    }

    private static final class TextCell extends TableCell<UnitLine, UnitLine> {
        private final Function<UnitLine, String> text;

        TextCell(Function<UnitLine, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable UnitLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : text.apply(line));
        }
    }
}
