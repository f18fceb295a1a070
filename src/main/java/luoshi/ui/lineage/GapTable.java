package luoshi.ui.lineage;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;

/** The lines of the chosen gap. */
final class GapTable {
    private final TableView<GapRow> table;
    private final LineageWords words;
    private final TableColumn<GapRow, String> what;
    private final TableColumn<GapRow, String> paper;
    private final TableColumn<GapRow, String> why;

    GapTable(
            TableView<GapRow> table,
            LineageWords words,
            BiConsumer<GapRow, String> explain,
            Consumer<LineageNode> open) {
        this.table = table;
        this.words = words;
        what = column("gap.what", row -> kind(row.node()), 110);
        TableColumn<GapRow, String> text =
                column("gap.text", row -> row.node().text().replace('\n', ' '), 460);
        paper =
                column(
                        "gap.paper",
                        row ->
                                row.node().units().isEmpty()
                                        ? row.node().paper()
                                        : String.join(words.text("and"), row.node().units()),
                        220);
        why = column("gap.why", GapRow::reason, 200);
        why.setCellFactory(made -> new ReasonCell(words.text("gap.why.prompt")));
        why.setEditable(true);
        why.setOnEditCommit(event -> explain.accept(event.getRowValue(), event.getNewValue()));
        table.getColumns().setAll(java.util.List.of(what, text, paper, why));
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setOnMouseClicked(
                event -> {
                    boolean inReason =
                            !table.getSelectionModel().getSelectedCells().isEmpty()
                                    && table.getEditingCell() != null;
                    if (event.getClickCount() == 2 && !inReason) {
                        openChosen(open);
                    }
                });
        table.addEventFilter(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                event -> {
                    if (table.getEditingCell() != null) {
                        return;
                    }
                    if (event.getCode() == KeyCode.ENTER) {
                        openChosen(open);
                        event.consume();
                    } else if (event.getCode() == KeyCode.F2 && why.isVisible()) {
                        table.edit(table.getSelectionModel().getSelectedIndex(), why);
                        event.consume();
                    }
                });
    }

    private void openChosen(Consumer<LineageNode> open) {
        GapRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.node());
        }
    }

    private String kind(LineageNode node) {
        return node.column() == Column.PLAN ? words.tag(node) : words.title(node);
    }

    private TableColumn<GapRow, String> column(
            String key, Function<GapRow, String> value, double width) {
        TableColumn<GapRow, String> column = new TableColumn<>(words.text(key));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(value.apply(row.getValue()))
                                .getReadOnlyProperty());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setEditable(false);
        return column;
    }

    /**
     * Shows the lines of a gap.
     *
     * @param isTold whether they are known yet
     */
    void show(Gap gap, java.util.List<GapRow> rows, boolean isTold) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        why.setVisible(gap.asksWhy());
        paper.setText(words.text(gap == Gap.UNSERVED ? "gap.paper" : "gap.units"));
        table.getItems().setAll(rows);
        Label nothing = new Label(words.text(isTold ? "gap.none." + gap.key() : "gap.untold"));
        nothing.getStyleClass().add("second");
        table.setPlaceholder(nothing);
        if (chosen >= 0 && chosen < rows.size()) {
            table.getSelectionModel().select(chosen);
        }
    }
}
