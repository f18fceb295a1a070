package luoshi.ui.support;

import java.util.function.Supplier;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What the tables of all views do alike. */
public final class Tables {
    private static final int ROWS_BEFORE = 3;

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
