package luoshi.ui.lineage;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final LineageCanvas canvas;
    private final LinkBarController link;
    private final GapsController gaps;
    private final NodeEditing editing;
    private LinkTable linkTable;

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
    @FXML private StackPane linkPlace;
    @FXML private StackPane gapPlace;
    @FXML private StackPane editPlace;

    LineageController(Frame frame, LineageViewModel model, LineageWords words) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.opener = new Opener(frame, model);
        this.canvas = new LineageCanvas(words, model.walk(), opener::open);
        this.link = new LinkBarController(frame, model, words, opener::open, canvas::focusHere);
        this.gaps = new GapsController(frame.desk(), model, words, opener::open);
        this.editing = new NodeEditing(frame, model, words, canvas::focusHere);
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
        links.addEventFilter(KeyEvent.KEY_PRESSED, link::hear);
        linkPlace.getChildren().setAll(List.<Node>of(frame.views().load(link)));
        gapPlace.getChildren().setAll(List.<Node>of(frame.views().load(gaps)));
        editPlace.getChildren().setAll(List.<Node>of(frame.views().load(editing.form())));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(List.of(drawn, listed));
        drawn.setSelected(true);
        KeptToggle.of(group);
        group.selectedToggleProperty().addListener((observed, before, now) -> showPhase());
        tellingWhat.textProperty().bind(frame.desk().work().titleProperty());
        progress.progressProperty().bind(frame.desk().work().progressProperty());
        model.theme().subscribe(this::showTheme);
        model.story().subscribe(story -> showStory());
        model.themes().subscribe(this::showPhase);
        model.phase().subscribe(phase -> showPhase());
    }

    private void showStory() {
        LineageStory story = model.story().get();
        boolean bare = story != null && !story.book().withMeaning();
        wordingOnly.setVisible(bare);
        wordingOnly.setManaged(bare);
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
                    case F2 -> editing::begin;
                    case ENTER -> () -> opener.open(walk.node().get());
                    default -> null;
                };
        if (what == null || event.isShortcutDown() || event.isAltDown()) {
            link.hear(event);
            return;
        }
        what.run();
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.F2) {
            canvas.focusHere();
            keepInSight();
        }
        event.consume();
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

    /** The bar of the chosen link. */
    LinkBarController link() {
        return link;
    }

    /** Correcting by hand what stands in the theme. */
    NodeEditing editing() {
        return editing;
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
        panes.add(link.root());
        panes.add(gaps.table());
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
