package luoshi.ui.lineage;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageStory;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** What the canvas draws, as a table; what is rejected too. */
final class LinkTable {
    private final TableView<LineageLink> table;
    private final LineageViewModel model;

    LinkTable(TableView<LineageLink> table, LineageWords words, LineageViewModel model) {
        this.table = table;
        this.model = model;
        table.getColumns()
                .setAll(
                        List.of(
                                column(
                                        words.text("link.from"),
                                        link -> full(words, link, true),
                                        160),
                                column(
                                        words.text("link.from.text"),
                                        link -> plain(link.from().text()),
                                        220),
                                column(
                                        words.text("link.to"),
                                        link -> full(words, link, false),
                                        140),
                                column(
                                        words.text("link.to.text"),
                                        link -> plain(link.to().text()),
                                        220),
                                column(words.text("link.grade"), words::grade, 70),
                                column(words.text("link.state"), words::state, 80),
                                column(words.text("link.score"), words::score, 70)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                model.walk().choose(now);
                            }
                        });
        model.walk()
                .link()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null && table.getItems().contains(now)) {
                                table.getSelectionModel().select(now);
                            }
                        });
    }

    private static String plain(String text) {
        return text.replace('\n', ' ');
    }

    private String full(LineageWords words, LineageLink link, boolean from) {
        LineageStory story = model.story().get();
        return story == null ? "" : words.full(from ? link.from() : link.to(), story);
    }

    private static TableColumn<LineageLink, String> column(
            String name, Function<LineageLink, String> value, double width) {
        TableColumn<LineageLink, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(value.apply(row.getValue()))
                                .getReadOnlyProperty());
        column.setPrefWidth(width);
        return column;
    }

    void show(@Nullable LineageTheme theme) {
        LineageLink chosen = model.walk().link().get();
        table.getItems().setAll(theme == null ? List.of() : theme.links());
        if (chosen != null && table.getItems().contains(chosen)) {
            table.getSelectionModel().select(chosen);
        }
    }
}
