package luoshi.ui.lineage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.LinkState;
import luoshi.ui.support.Frame;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** Binds the lineage. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class LineageController {
    private final Frame frame;
    private final LineageViewModel model;
    private final LineageWords words;
    private final Opener opener;
    private final ToggleGroup gapGroup = new ToggleGroup();
    private final Map<Gap, ToggleButton> gapTabs = new EnumMap<>(Gap.class);
    private final LineageCanvas canvas;
    private GapTable gapTable;
    private LinkTable linkTable;
    private Gap gap = Gap.UNSERVED;

    @FXML private SplitPane root;
    @FXML private TextField find;
    @FXML private ListView<LineageTheme> themes;
    @FXML private SplitPane right;
    @FXML private Label name;
    @FXML private Label count;
    @FXML private Label wordingOnly;
    @FXML private ComboBox<Integer> from;
    @FXML private ComboBox<Integer> to;
    @FXML private ToggleButton drawn;
    @FXML private ToggleButton listed;
    @FXML private ScrollPane canvasPane;
    @FXML private TableView<LineageLink> links;
    @FXML private VBox telling;
    @FXML private Label tellingWhat;
    @FXML private ProgressBar progress;
    @FXML private VBox stopped;
    @FXML private VBox noTasks;
    @FXML private VBox noThemes;
    @FXML private HBox linkBar;
    @FXML private Label linkName;
    @FXML private Label linkGrade;
    @FXML private Label linkState;
    @FXML private Label linkWhy;
    @FXML private TextField comment;
    @FXML private Button confirm;
    @FXML private Button reject;
    @FXML private Button match;
    @FXML private HBox gapBar;
    @FXML private TableView<GapRow> gaps;

    LineageController(Frame frame, LineageViewModel model, LineageWords words) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.opener = new Opener(frame, model);
        this.canvas = new LineageCanvas(words, model.walk(), opener::open);
    }

    @FXML
    void initialize() {
        find.textProperty().bindBidirectional(model.find());
        themes.setItems(model.themes());
        themes.setCellFactory(list -> new ThemeCell(words));
        themes.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                model.theme().set(now);
                            }
                        });
        new YearBoxes(from, to, model, words);
        canvasPane.setContent(canvas);
        canvasPane.addEventFilter(KeyEvent.KEY_PRESSED, this::canvasKey);
        linkTable = new LinkTable(links, words, model);
        links.addEventFilter(KeyEvent.KEY_PRESSED, this::decisionKey);
        gapTable = new GapTable(gaps, words, model::explain, opener::open);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(List.of(drawn, listed));
        drawn.setSelected(true);
        keepOne(group);
        group.selectedToggleProperty().addListener((observed, before, now) -> showPhase());
        makeGapTabs();
        tellingWhat.textProperty().bind(frame.desk().work().titleProperty());
        progress.progressProperty().bind(frame.desk().work().progressProperty());
        model.theme().subscribe(this::showTheme);
        model.story().subscribe(story -> showStory());
        model.themes().subscribe(this::showPhase);
        model.phase().subscribe(phase -> showPhase());
        model.walk().link().subscribe(this::showLink);
        frame.desk().ownUnitOnlyProperty().subscribe(only -> showGaps());
    }

    private static void keepOne(ToggleGroup group) {
        group.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            }
                        });
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
        keepOne(gapGroup);
    }

    private void showStory() {
        LineageStory story = model.story().get();
        boolean bare = story != null && !story.book().withMeaning();
        wordingOnly.setVisible(bare);
        wordingOnly.setManaged(bare);
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

    private void showTheme(@Nullable LineageTheme theme) {
        name.setText(theme == null ? "" : theme.name());
        count.setText(
                theme == null
                        ? ""
                        : words.text("count", theme.nodes().size(), theme.links().size()));
        boolean hadFocus = isCanvasFocused();
        canvas.draw(theme, model.story().get());
        linkTable.show(theme);
        if (theme != null && !theme.equals(themes.getSelectionModel().getSelectedItem())) {
            themes.getSelectionModel().select(theme);
            themes.scrollTo(theme);
        }
        if (hadFocus) {
            canvas.focusHere();
        }
    }

    private boolean isCanvasFocused() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return owner instanceof Card;
    }

    private void showPhase() {
        Phase phase = model.phase().get();
        boolean isTold = phase == Phase.TOLD || model.story().get() != null;
        boolean isAny = isTold && !model.themes().isEmpty();
        show(telling, phase == Phase.RUNNING && !isTold);
        show(stopped, phase == Phase.STOPPED);
        show(noTasks, phase == Phase.EMPTY);
        show(noThemes, isTold && model.themes().isEmpty() && phase != Phase.EMPTY);
        show(canvasPane, isAny && drawn.isSelected());
        show(links, isAny && listed.isSelected());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showLink(@Nullable LineageLink link) {
        LineageStory story = model.story().get();
        show(linkBar, link != null && story != null);
        comment.clear();
        if (link == null || story == null) {
            return;
        }
        linkName.setText(
                words.text(
                        "link.name", words.full(link.from(), story), words.full(link.to(), story)));
        linkGrade.setText(words.grade(link));
        linkState.setText(words.text("link.says", words.state(link), words.score(link)));
        linkWhy.setText(words.why(link));
        linkWhy.setTooltip(new javafx.scene.control.Tooltip(words.why(link)));
        linkWhy.getTooltip().setWrapText(true);
        linkWhy.getTooltip().setMaxWidth(480);
        show(confirm, !link.isMatch());
        show(reject, !link.isMatch());
        show(comment, !link.isMatch());
        show(match, link.isMatch());
        confirm.setDisable(link.state() == LinkState.CONFIRMED);
        reject.setDisable(link.state() == LinkState.REJECTED);
    }

    private void canvasKey(KeyEvent event) {
        if (!(event.getTarget() instanceof Card)) {
            return;
        }
        Walk walk = model.walk();
        Runnable what =
                switch (event.getCode()) {
                    case LEFT -> () -> walk.follow(false);
                    case RIGHT -> () -> walk.follow(true);
                    case UP -> () -> walk.step(false, canvas.columnHere());
                    case DOWN -> () -> walk.step(true, canvas.columnHere());
                    case N -> () -> walk.nextLink(true);
                    case P -> () -> walk.nextLink(false);
                    case ENTER -> () -> opener.open(walk.node().get());
                    default -> null;
                };
        if (what == null || event.isShortcutDown() || event.isAltDown()) {
            decisionKey(event);
            return;
        }
        what.run();
        if (event.getCode() != KeyCode.ENTER) {
            canvas.focusHere();
            keepInSight();
        }
        event.consume();
    }

    private void decisionKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.A) {
            confirm();
            event.consume();
        } else if (event.getCode() == KeyCode.R) {
            reject();
            event.consume();
        } else if (event.getCode() == KeyCode.C && comment.isVisible()) {
            comment.requestFocus();
            event.consume();
        }
    }

    private void keepInSight() {
        double over = canvas.getHeight() - canvasPane.getViewportBounds().getHeight();
        double bottom = canvas.bottomHere();
        if (over > 0) {
            double seen = canvasPane.getVvalue() * over;
            double viewport = canvasPane.getViewportBounds().getHeight();
            if (bottom > seen + viewport || bottom < seen + viewport / 4) {
                canvasPane.setVvalue(Math.clamp((bottom - viewport * 0.75) / over, 0.0, 1.0));
            }
        }
    }

    @FXML
    void confirm() {
        decide(LinkState.CONFIRMED, "said.confirmed");
    }

    @FXML
    void reject() {
        decide(LinkState.REJECTED, "said.rejected");
    }

    private void decide(LinkState state, String saying) {
        LineageLink link = model.walk().link().get();
        if (link == null || link.isMatch()) {
            return;
        }
        String said = words.text(saying, linkName.getText());
        model.decide(state, comment.getText());
        frame.announce(said);
        if (comment.isFocused()) {
            canvas.focusHere();
        }
    }

    @FXML
    void match() {
        LineageLink link = model.walk().link().get();
        if (link != null) {
            opener.open(link.to());
        }
    }

    @FXML
    void tell() {
        model.tell();
    }

    @FXML
    void stop() {
        model.stop();
    }

    @FXML
    void importFiles() {
        frame.importFiles();
    }

    SplitPane root() {
        return root;
    }

    SplitPane right() {
        return right;
    }

    boolean isShown() {
        return root != null && root.getScene() != null;
    }

    /** Shows the theme as a drawing or as a table. */
    void switchDrawing() {
        (drawn.isSelected() ? listed : drawn).setSelected(true);
        enter();
    }

    List<Node> panes() {
        List<Node> panes = new ArrayList<>(List.of(themes));
        LineageNode here = model.walk().node().get();
        if (here != null) {
            panes.add(drawn.isSelected() ? canvas : links);
        }
        panes.add(linkBar);
        panes.add(gaps);
        return panes;
    }

    void enter() {
        if (links.isVisible()) {
            links.requestFocus();
        } else {
            themes.requestFocus();
        }
    }
}
