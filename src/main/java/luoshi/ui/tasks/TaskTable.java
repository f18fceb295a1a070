package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import luoshi.ui.support.Settings;
import luoshi.ui.support.Tables;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskOrder;
import org.jspecify.annotations.Nullable;

/** The list itself: columns chosen, dragged, widened and sorted by, and several rows selected. */
final class TaskTable {
    private static final double ROW_HEIGHT = 48;
    private static final double BAR = 16;

    private final TableView<TaskEntry> table;
    private final TasksViewModel model;
    private final ColumnWords words;
    private final ColumnMemory memory;
    private final ColumnWidths widths = new ColumnWidths();
    private final DoubleBinding scale;
    private final Map<TaskColumn, TableColumn<TaskEntry, TaskEntry>> columns =
            new EnumMap<>(TaskColumn.class);
    private boolean isArranging;

    /**
     * @param scale how much larger the text is than drawn
     */
    TaskTable(
            TableView<TaskEntry> table,
            TasksViewModel model,
            Settings settings,
            DoubleBinding scale) {
        this.table = table;
        this.model = model;
        this.words = new ColumnWords(model.messages());
        this.memory = new ColumnMemory(settings);
        this.scale = scale;
        for (TaskColumn column : TaskColumn.values()) {
            columns.put(column, made(column));
        }
        arrange(memory.columns());
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<TaskEntry, ?>>) change -> arranged());
        table.widthProperty().subscribe(width -> fit());
        scale.addListener((observed, before, now) -> fit());
        table.fixedCellSizeProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.rint(scale.get() * ROW_HEIGHT), scale));
        sortBy(memory.order());
        table.setSortPolicy(sorted -> sort());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TaskEntry>) change -> selected());
        model.chosen().subscribe(this::select);
        model.revision().addListener((observed, before, now) -> again());
    }

    private TableColumn<TaskEntry, TaskEntry> made(TaskColumn column) {
        TableColumn<TaskEntry, TaskEntry> made = new TableColumn<>(words.heading(column));
        made.setId("column-" + column.name().toLowerCase(Locale.ROOT));
        made.setUserData(column);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(any -> cell(column));
        made.setResizable(column != TaskColumn.TEXT);
        made.setMinWidth(40);
        made.widthProperty().addListener((observed, before, now) -> dragged(column, made));
        made.visibleProperty().addListener((observed, before, now) -> arranged());
        return made;
    }

    private TableCell<TaskEntry, TaskEntry> cell(TaskColumn column) {
        return switch (column) {
            case NUMBER -> new NumberCell();
            case TEXT -> new TaskTextCell(model);
            case UNIT -> new UnitCell(model);
            case STATE -> new StateCell(model.messages());
            case VERDICT -> new VerdictCell(words, model);
            default -> new WordsCell(column, words, model);
        };
    }

    /** Puts the columns as they are remembered; those not named stand hidden behind them. */
    private void arrange(List<ColumnMemory.Place> places) {
        isArranging = true;
        List<TableColumn<TaskEntry, ?>> order = new ArrayList<>();
        columns.values().forEach(column -> column.setVisible(false));
        for (ColumnMemory.Place place : places) {
            TableColumn<TaskEntry, TaskEntry> column = column(place.column());
            column.setVisible(true);
            widths.want(place.column(), place.width());
            order.add(column);
        }
        columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
        table.getColumns().setAll(order);
        isArranging = false;
        fit();
    }

    private TableColumn<TaskEntry, TaskEntry> column(TaskColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private void fit() {
        if (table.getWidth() <= 0 || table.getColumns().isEmpty()) {
            return;
        }
        isArranging = true;
        widths.share(shown(), table.getWidth() - BAR, scale.get());
        for (TaskColumn column : shown()) {
            column(column).setPrefWidth(Math.floor(widths.of(column)));
        }
        isArranging = false;
    }

    private void dragged(TaskColumn column, TableColumn<TaskEntry, TaskEntry> shown) {
        if (!isArranging) {
            widths.dragged(column, shown.getWidth());
            arranged();
        }
    }

    private void arranged() {
        if (isArranging) {
            return;
        }
        fit();
        memory.keep(
                shown().stream()
                        .map(column -> new ColumnMemory.Place(column, widths.wanted(column)))
                        .toList());
    }

    /** Whether a column is shown. */
    BooleanProperty visible(TaskColumn column) {
        return column(column).visibleProperty();
    }

    /** A column's heading. */
    String heading(TaskColumn column) {
        return words.heading(column);
    }

    /** The columns as they were at first. */
    void usualColumns() {
        memory.forget();
        arrange(memory.columns());
        sortBy(TaskOrder.AS_LISTED);
    }

    /** The columns that are shown, from left to right. */
    List<TaskColumn> shown() {
        return table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(column -> (TaskColumn) column.getUserData())
                .toList();
    }

    private void sortBy(TaskOrder order) {
        if (order.column() == null) {
            table.getSortOrder().clear();
        } else {
            TableColumn<TaskEntry, TaskEntry> column = column(order.column());
            column.setSortType(
                    order.descending()
                            ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
        if (!order.equals(model.order().get())) {
            model.sort(order);
        }
    }

    private boolean sort() {
        TaskOrder wanted =
                table.getSortOrder().isEmpty()
                        ? TaskOrder.AS_LISTED
                        : new TaskOrder(
                                (TaskColumn) table.getSortOrder().getFirst().getUserData(),
                                table.getSortOrder().getFirst().getSortType()
                                        == TableColumn.SortType.DESCENDING);
        if (!wanted.equals(model.order().get())) {
            memory.keep(wanted);
            model.sort(wanted);
        }
        return true;
    }

    private void choose(@Nullable TaskEntry now) {
        if (now != null && !model.isNarrowing()) {
            model.chosen().set(now);
        }
    }

    private void selected() {
        if (!model.isNarrowing()) {
            model.selected().setAll(List.copyOf(table.getSelectionModel().getSelectedItems()));
        }
    }

    private void select(@Nullable TaskEntry chosen) {
        if (!model.isNarrowing()) {
            Tables.select(table, chosen);
        }
    }

    /** After the rows were put anew: what was selected is selected again. */
    private void again() {
        List<TaskEntry> together = List.copyOf(model.selected());
        TaskEntry chosen = model.chosen().get();
        if (together.size() < 2) {
            if (chosen == null) {
                table.getSelectionModel().clearSelection();
            }
            Tables.select(table, chosen);
            return;
        }
        int[] places = together.stream().mapToInt(model.rows()::indexOf).toArray();
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectIndices(places[0], places);
    }

    /** Only the chosen task is selected again. */
    void selectOne() {
        TaskEntry chosen = model.chosen().get();
        int row = chosen == null ? -1 : model.rows().indexOf(chosen);
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
        }
    }
}
