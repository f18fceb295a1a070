package luoshi.ui.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import org.jspecify.annotations.Nullable;

/** Makes what a page's blocks look like. */
final class PageNodes {
    private final ObservableDoubleValue width;
    private final Consumer<String> open;

    /**
     * @param width of the page, which pictures keep within
     * @param open hears which page a link leads to
     */
    PageNodes(ObservableDoubleValue width, Consumer<String> open) {
        this.width = width;
        this.open = open;
    }

    /** The nodes of a block; none for a picture that the program was built without. */
    List<Node> of(Block block, List<CommandGroup> commands) {
        return switch (block) {
            case Block.Heading(int level, String text) -> List.of(heading(level, text));
            case Block.Paragraph(List<Run> runs) -> List.of(flow(runs, "manual-paragraph"));
            case Block.Item(String sign, List<Run> runs) -> List.of(item(sign, runs));
            case Block.Note(List<Run> runs) -> List.of(flow(runs, "manual-note"));
            case Block.Table(List<List<List<Run>>> rows) -> List.of(table(rows));
            case Block.Picture(String name, String text) -> picture(name, text);
            case Block.Shortcuts() -> shortcuts(commands);
        };
    }

    private static Node heading(int level, String text) {
        Label heading = styled(new Label(text), "manual-heading-" + level);
        heading.setWrapText(true);
        return heading;
    }

    private Node item(String sign, List<Run> runs) {
        TextFlow words = flow(runs, "manual-item-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return styled(new HBox(styled(new Label(sign), "manual-sign"), words), "manual-item");
    }

    private TextFlow flow(List<Run> runs, String style) {
        TextFlow flow = styled(new TextFlow(), style);
        runs.forEach(run -> flow.getChildren().add(node(run)));
        flow.setAccessibleText(new Block.Paragraph(runs).text());
        return flow;
    }

    private Node node(Run run) {
        return switch (run) {
            case Run.Plain(String text) -> styled(new Text(text), "manual-text");
            case Run.Bold(String text) -> styled(new Text(text), "manual-bold");
            case Run.Key(String text) -> styled(new Label(text), "key-cap");
            case Run.Link(String text, String page) -> {
                Hyperlink link = styled(new Hyperlink(text), "manual-link");
                link.setOnAction(event -> open.accept(page));
                yield link;
            }
        };
    }

    private Node table(List<List<List<Run>>> rows) {
        GridPane grid = styled(new GridPane(), "manual-table");
        for (int row = 0; row < rows.size(); row++) {
            List<List<Run>> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = flow(cells.get(column), row == 0 ? "manual-head" : "manual-cell");
                GridPane.setHgrow(cell, column == 0 ? Priority.SOMETIMES : Priority.ALWAYS);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private List<Node> picture(String name, String text) {
        URL file = PageNodes.class.getResource("pictures/" + name + ".png");
        if (file == null) {
            return List.of();
        }
        ImageView view = new ImageView(new Image(file.toExternalForm(), true));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(width);
        view.setAccessibleText(text);
        StackPane frame = styled(new StackPane(view), "manual-picture");
        Label caption = styled(new Label(text), "hint");
        caption.setWrapText(true);
        return List.of(new VBox(4, frame, caption));
    }

    private static List<Node> shortcuts(List<CommandGroup> commands) {
        List<Node> nodes = new ArrayList<>();
        for (CommandGroup group : commands) {
            List<Command> withKeys = group.all().filter(command -> command.keys() != null).toList();
            if (!withKeys.isEmpty()) {
                nodes.add(heading(2, group.name()));
                nodes.add(keys(withKeys));
            }
        }
        return nodes;
    }

    private static Node keys(List<Command> commands) {
        GridPane grid = styled(new GridPane(), "manual-table");
        for (int row = 0; row < commands.size(); row++) {
            Command command = commands.get(row);
            Label keys = styled(new Label(words(command.keysText())), "key-cap");
            HBox place = styled(new HBox(keys), "manual-cell");
            Label name = styled(new Label(command.name()), "manual-cell");
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(row, place, name);
        }
        return grid;
    }

    private static String words(@Nullable String keys) {
        return keys == null ? "" : keys;
    }

    private static <N extends Node> N styled(N node, String style) {
        Stream.of(style.split(" ")).forEach(one -> node.getStyleClass().add(one));
        return node;
    }
}
