package luoshi.ui.lineage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import luoshi.ui.support.Desk;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;
import org.jspecify.annotations.Nullable;

/** Binds the lists of what does not go on. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class GapsController {
    private final Desk desk;
    private final LineageViewModel model;
    private final LineageWords words;
    private final Consumer<LineageNode> open;
    private final ToggleGroup gapGroup = new ToggleGroup();
    private final Map<Gap, ToggleButton> gapTabs = new EnumMap<>(Gap.class);
    private GapTable gapTable;
    private Gap gap = Gap.UNSERVED;

    @FXML private HBox gapBar;
    @FXML private TableView<GapRow> gaps;

    GapsController(
            Desk desk, LineageViewModel model, LineageWords words, Consumer<LineageNode> open) {
        this.desk = desk;
        this.model = model;
        this.words = words;
        this.open = open;
    }

    @FXML
    void initialize() {
        gapTable = new GapTable(gaps, words, model::explain, open);
        makeGapTabs();
        model.story().subscribe(this::showStory);
        desk.ownUnitOnlyProperty().subscribe(only -> showGaps());
    }

    private void makeGapTabs() {
        for (Gap one : Gap.values()) {
            ToggleButton tab = new ToggleButton();
            tab.getStyleClass().add("gap-tab");
            tab.setId("gap-" + one.key());
            tab.setToggleGroup(gapGroup);
            tab.setMinWidth(ToggleButton.USE_PREF_SIZE);
            tab.setOnAction(
                    event -> {
                        gap = one;
                        showGaps();
                    });
            gapTabs.put(one, tab);
            gapBar.getChildren().add(tab);
        }
        KeptToggle.of(gapGroup);
    }

    private void showStory(@Nullable LineageStory story) {
        if (story != null && story.isOneYear() && gap.needsTwoYears()) {
            gap = Gap.UNSERVED;
        }
        showGaps();
    }

    private void showGaps() {
        LineageStory story = model.story().get();
        gapTabs.forEach(
                (one, tab) -> {
                    boolean fits = story == null || !story.isOneYear() || !one.needsTwoYears();
                    tab.setVisible(fits);
                    tab.setManaged(fits);
                    tab.setText(
                            story == null
                                    ? words.text("gap." + one.key())
                                    : words.text(
                                            "gap.tab",
                                            words.text("gap." + one.key()),
                                            model.gap(one).size()));
                    tab.setSelected(one == gap);
                });
        gapTable.show(gap, model.gap(gap), story != null);
    }

    TableView<GapRow> table() {
        return gaps;
    }
}
