package luoshi.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.model.Unit;
import luoshi.ui.support.Messages;
import luoshi.workbench.Wording;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the officer is asked about a unit: who it is, and whether it is the same as another. */
final class DoubtCards {
    private final UnitsViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<ProblemException> refused;
    private final BiConsumer<UnitLine, Unit> merge;

    /**
     * @param merge begins a merge with the other unit
     */
    DoubtCards(
            UnitsViewModel model,
            Consumer<ProblemException> refused,
            BiConsumer<UnitLine, Unit> merge) {
        this.model = model;
        this.messages = model.messages();
        this.wording = new Wording(messages.locale());
        this.refused = refused;
        this.merge = merge;
    }

    /** The cards of a unit; none where all is clear. */
    List<Node> of(UnitLine line) {
        List<Node> cards = new ArrayList<>();
        if (!line.entry().same().isEmpty()) {
            cards.add(doubles(line, "same", line.entry().same()));
        }
        if (!line.entry().known()) {
            cards.add(naming(line));
        }
        if (!line.entry().perhaps().isEmpty()) {
            cards.add(doubles(line, "perhaps", line.entry().perhaps()));
        }
        return cards;
    }

    private Node naming(UnitLine line) {
        NameField name =
                new NameField(
                        "giveName",
                        messages.text("naming.prompt"),
                        messages.text("naming.do"),
                        wording,
                        (typed, no) -> model.name(line, typed, no));
        Button right = new Button(messages.text("naming.right", line.name()));
        right.setId("nameIsRight");
        right.getStyleClass().add("small");
        right.setOnAction(event -> model.confirmName(line, refused));
        return card("naming.title", messages.text("naming.sentence"), name, right);
    }

    private Node doubles(UnitLine line, String key, List<Unit> others) {
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("flow");
        for (Unit other : others) {
            Button button = new Button(messages.text("merge.with", other.name()));
            button.getStyleClass().addAll("small", "merge-with");
            button.setOnAction(event -> merge.accept(line, other));
            ways.getChildren().add(button);
        }
        return card(key + ".title", messages.text(key + ".sentence"), ways);
    }

    private Node card(String title, String sentence, Node... rest) {
        Label head = new Label(messages.text(title), new FontIcon("fth-help-circle"));
        head.getStyleClass().add("heading");
        Label told = new Label(sentence);
        told.getStyleClass().add("second");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(head, told);
        card.getChildren().addAll(rest);
        card.getStyleClass().addAll("card", "doubt-card");
        return card;
    }
}
