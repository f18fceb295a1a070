package luoshi.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.model.Heading;
import luoshi.ui.support.Messages;
import luoshi.workbench.EditionComparison;
import luoshi.workbench.ItemChange.Kind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the ledger holds an edition of this list or report, and asks what becomes of it. */
final class EditionBanner {
    private final VBox place;
    private final ImportViewModel papers;
    private final Messages messages;
    private final Consumer<EditionComparison> look;
    private @Nullable List<Object> shown;

    /**
     * @param look shows the differences
     */
    EditionBanner(VBox place, ImportViewModel papers, Consumer<EditionComparison> look) {
        this.place = place;
        this.papers = papers;
        this.messages = papers.messages();
        this.look = look;
        place.managedProperty().bind(place.visibleProperty());
        papers.current().subscribe(this::show);
    }

    private void show(@Nullable UnderReview paper) {
        List<Object> now = paper == null ? List.of() : List.of(paper.editions(), paper.choices());
        if (!now.equals(shown)) {
            shown = now;
            place.setVisible(paper != null && !paper.editions().isEmpty());
            place.getChildren()
                    .setAll(
                            paper == null
                                    ? List.of()
                                    : paper.editions().stream()
                                            .map(edition -> row(paper, edition))
                                            .toList());
        }
    }

    private Node row(UnderReview paper, EditionComparison edition) {
        Label told = new Label(sentence(edition), new FontIcon("fth-layers"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("edition-told");
        Label counts = new Label(counts(edition));
        counts.getStyleClass().add("second");
        counts.setWrapText(true);
        VBox words = new VBox(told, counts);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button differences = new Button(messages.text("edition.look"), cap("D"));
        differences.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        differences.getStyleClass().add("small");
        differences.setId("editionLook");
        differences.setMinWidth(Region.USE_PREF_SIZE);
        differences.setOnAction(event -> look.accept(edition));
        HBox row = new HBox(words, differences, choice(paper, edition));
        row.getStyleClass().add("edition-row");
        return row;
    }

    private Node choice(UnderReview paper, EditionComparison edition) {
        Optional<EditionChoice> choice = paper.choice(edition);
        ToggleGroup group = new ToggleGroup();
        ToggleButton over = toggle("edition.take-over", "T", "editionTakeOver", group);
        over.getStyleClass().add("left-pill");
        ToggleButton beside = toggle("edition.beside", "B", "editionBeside", group);
        beside.getStyleClass().add("right-pill");
        choice.ifPresent(one -> group.selectToggle(one.takeOver() ? over : beside));
        over.setOnAction(event -> papers.choose(edition, true));
        beside.setOnAction(event -> papers.choose(edition, false));
        HBox both = new HBox(over, beside);
        both.getStyleClass().add("segments");
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private ToggleButton toggle(String key, String cap, String id, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(key), cap(cap));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setToggleGroup(group);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private String sentence(EditionComparison edition) {
        Heading heading = edition.edition().edition().heading();
        String title =
                heading.number() == null
                        ? messages.text("edition.title", heading.title())
                        : messages.text("edition.numbered", heading.title(), heading.number());
        return messages.text(
                edition.certain() ? "edition.certain" : "edition.perhaps",
                title,
                edition.edition().items());
    }

    private String counts(EditionComparison edition) {
        return messages.text(
                "edition.counts",
                edition.count(Kind.CHANGED),
                edition.count(Kind.CHANGED_BESIDE),
                edition.count(Kind.ADDED),
                edition.count(Kind.DROPPED),
                edition.count(Kind.SAME));
    }
}
