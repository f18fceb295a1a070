package luoshi.ui.support;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What the tables of all views do alike. */
public final class Tables {
    private static final int ROWS_BEFORE = 3;

    /** Of a scroll bar. */
    private static final double BAR = 16;

    private Tables() {}

    /** Lets a column draw each row whole, as wide as that. */
    public static <T> void column(
            TableColumn<T, T> column,
            DoubleBinding width,
            Supplier<? extends TableCell<T, T>> cell) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        column.prefWidthProperty().bind(width);
    }

    /** Chooses the row that is selected, and selects the one that is chosen. */
    public static <T> void choose(TableView<T> table, ObjectProperty<@Nullable T> chosen) {
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                chosen.set(now);
                            }
                        });
        chosen.subscribe(row -> select(table, row));
    }

    /** How much larger a label's type is than the one that widths were given for. */
    public static DoubleBinding scale(Label label, double drawnSize) {
        return Bindings.createDoubleBinding(
                () -> label.getFont().getSize() / drawnSize, label.fontProperty());
    }

    /** Gives a column the width that others leave, and all rows one height. */
    public static <T> void fill(
            TableView<T> table,
            TableColumn<T, T> column,
            DoubleBinding others,
            DoubleBinding rowHeight,
            Supplier<? extends TableCell<T, T>> cell) {
        column(column, table.widthProperty().subtract(others).subtract(BAR), cell);
        table.fixedCellSizeProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.rint(rowHeight.get()), rowHeight));
    }

    /**
     * Selects a row and brings it into sight; nothing where it is not there or selected already.
     */
    public static <T> void select(TableView<T> table, @Nullable T chosen) {
        int row = chosen == null ? -1 : table.getItems().indexOf(chosen);
        if (row >= 0 && row != table.getSelectionModel().getSelectedIndex()) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - ROWS_BEFORE));
        }
    }
}
