package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import luoshi.workbench.EditionComparison;
import luoshi.workbench.ItemChange;
import luoshi.workbench.ItemChange.Kind;
import luoshi.workbench.ItemKey;
import org.jspecify.annotations.Nullable;

/** What a new edition changes: reworded, otherwise changed, added and dropped items. */
final class ChangesPane extends VBox {
    private static final List<Kind> ORDER =
            List.of(Kind.CHANGED, Kind.CHANGED_BESIDE, Kind.ADDED, Kind.DROPPED, Kind.SAME);

    private final ImportViewModel papers;
    private final Messages messages;
    private final ListView<ItemChange> list = new ListView<>();
    private final Map<Kind, ToggleButton> buttons = new EnumMap<>(Kind.class);
    private final ToggleGroup kinds = new ToggleGroup();
    private @Nullable EditionComparison shown;

    ChangesPane(ImportViewModel papers, Runnable close) {
        this.papers = papers;
        this.messages = papers.messages();
        getStyleClass().add("changes-pane");
        Label title = new Label(messages.text("changes"));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Kind kind : ORDER) {
            ToggleButton button = new ToggleButton();
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass()
                    .add(
                            kind == Kind.CHANGED
                                    ? "left-pill"
                                    : kind == Kind.SAME ? "right-pill" : "center-pill");
            buttons.put(kind, button);
            segments.getChildren().add(button);
        }
        kinds.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null) {
                                kinds.selectToggle(before);
                            } else {
                                list();
                            }
                        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button(messages.text("changes.back"), cap());
        back.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> close.run());
        HBox bar = new HBox(title, segments, gap, back);
        bar.getStyleClass().add("view-bar");
        list.setId("changes");
        list.setAccessibleText(messages.text("changes"));
        list.getStyleClass().addAll("edge-to-edge", "change-list");
        list.setCellFactory(made -> new ChangeCell(made, messages, this));
        list.setPlaceholder(new Label(messages.text("changes.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, list);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        papers.current().subscribe(this::follow);
    }

    private static Node cap() {
        Label cap = new Label("Esc");
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    /** The comparison made anew after another edit, or none any more. */
    private void follow(@Nullable UnderReview paper) {
        EditionComparison before = shown;
        if (before != null) {
            Optional<EditionComparison> now =
                    paper == null
                            ? Optional.empty()
                            : paper.editions().stream()
                                    .filter(one -> one.document() == before.document())
                                    .findFirst();
            if (!now.equals(Optional.of(before))) {
                now.ifPresentOrElse(this::take, () -> setVisible(false));
            }
        }
    }

    /** Shows a comparison, the first kind that has any items. */
    void show(EditionComparison edition) {
        take(edition);
        kinds.selectToggle(
                ORDER.stream()
                        .filter(kind -> edition.count(kind) > 0)
                        .findFirst()
                        .map(buttons::get)
                        .orElse(buttons.get(Kind.CHANGED)));
        setVisible(true);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void take(EditionComparison edition) {
        shown = edition;
        for (Kind kind : ORDER) {
            buttons.get(kind).setText(messages.text("changes." + kind.name(), edition.count(kind)));
        }
        list();
    }

    private void list() {
        EditionComparison edition = shown;
        List<ItemChange> changes = new ArrayList<>();
        if (edition != null && kinds.getSelectedToggle() != null) {
            edition.changes().stream()
                    .filter(one -> one.kind() == kinds.getSelectedToggle().getUserData())
                    .forEach(changes::add);
        }
        list.getItems().setAll(changes);
    }

    /** Whether a dropped item stays all the same. */
    boolean isKept(ItemKey key) {
        UnderReview paper = papers.current().get();
        EditionComparison edition = shown;
        return paper != null
                && edition != null
                && paper.choice(edition).filter(one -> one.kept().contains(key)).isPresent();
    }

    /** A dropped item stays all the same, or goes after all. */
    void keep(ItemKey key, boolean stays) {
        EditionComparison edition = shown;
        if (edition != null) {
            papers.keepDropped(edition, key, stays);
        }
    }
}
