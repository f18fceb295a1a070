package luoshi.ui.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.model.IndicatorSeries.Light;
import luoshi.ui.indicators.IndicatorsViewModel.State;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import luoshi.ui.support.Tables;

/** The facet and the list of indicators, and the place of the chosen one. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class IndicatorsController {
    private static final double UNIT_WIDTH = 70;
    private static final double AMOUNT_WIDTH = 94;
    private static final double LIGHT_WIDTH = 100;
    private static final double ROW_HEIGHT = 32;

    /** Of the count, for which the widths are given. */
    private static final double DRAWN_SIZE = 12;

    private final IndicatorsViewModel model;
    private final Messages messages;
    private final Runnable chooseFiles;
    private final Runnable maker;
    private Segments<Light> facet;

    @FXML private SplitPane root;
    @FXML private HBox lights;
    @FXML private Button make;
    @FXML private Label count;
    @FXML private TableView<IndicatorLine> table;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> nameColumn;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> unitColumn;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> baselineColumn;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> actualColumn;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> targetColumn;
    @FXML private TableColumn<IndicatorLine, IndicatorLine> lightColumn;
    @FXML private VBox busy;
    @FXML private VBox none;
    @FXML private VBox noHits;
    @FXML private StackPane detail;

    /**
     * @param chooseFiles asks for papers to import
     * @param maker begins an indicator by hand
     */
    IndicatorsController(IndicatorsViewModel model, Runnable chooseFiles, Runnable maker) {
        this.model = model;
        this.messages = model.words().messages();
        this.chooseFiles = chooseFiles;
        this.maker = maker;
    }

    @FXML
    void initialize() {
        facet =
                new Segments<>(
                        lights,
                        Arrays.asList(null, Light.GREEN, Light.YELLOW, Light.RED, Light.NONE),
                        model.light());
        make.setTooltip(new Tooltip(messages.text("command.make")));
        columns();
        table.setItems(model.rows());
        Tables.choose(table, model.chosen());
        model.counts().subscribe(this::show);
        model.state().subscribe(this::show);
    }

    private void columns() {
        DoubleBinding scale = Tables.scale(count, DRAWN_SIZE);
        Tables.column(unitColumn, scale.multiply(UNIT_WIDTH), IndicatorCell::unit);
        Tables.column(baselineColumn, scale.multiply(AMOUNT_WIDTH), IndicatorCell::baseline);
        Tables.column(actualColumn, scale.multiply(AMOUNT_WIDTH), IndicatorCell::actual);
        Tables.column(
                targetColumn,
                scale.multiply(AMOUNT_WIDTH),
                () -> IndicatorCell.target(model.words()));
        Tables.column(
                lightColumn, scale.multiply(LIGHT_WIDTH), () -> IndicatorCell.light(model.words()));
        double others = UNIT_WIDTH + 3 * AMOUNT_WIDTH + LIGHT_WIDTH;
        Tables.fill(
                table,
                nameColumn,
                scale.multiply(others),
                scale.multiply(ROW_HEIGHT),
                IndicatorCell::name);
    }

    private void show(Map<Light, Integer> counts) {
        count.setText(messages.text("count", model.total()));
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        facet.show(
                light ->
                        light == null
                                ? messages.text("facet.all", found)
                                : messages.text("facet." + light, counts.getOrDefault(light, 0)),
                light -> true);
    }

    private void show(State state) {
        table.setVisible(state == State.LIST);
        busy.setVisible(state == State.BUSY);
        none.setVisible(state == State.NONE);
        noHits.setVisible(state == State.NO_HITS);
    }

    @FXML
    void clear() {
        model.clear();
        table.requestFocus();
    }

    @FXML
    void make() {
        maker.run();
    }

    @FXML
    void importFiles() {
        chooseFiles.run();
    }

    SplitPane root() {
        return root;
    }

    StackPane detail() {
        return detail;
    }

    void focusList() {
        if (table.isVisible()) {
            table.requestFocus();
        } else {
            facet.focusable().requestFocus();
        }
    }

    List<Node> panes() {
        return List.of(lights, table, detail);
    }
}
