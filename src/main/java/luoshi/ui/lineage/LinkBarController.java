package luoshi.ui.lineage;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import luoshi.model.LinkState;
import luoshi.ui.support.Frame;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;
import org.jspecify.annotations.Nullable;

/** Binds the bar of the chosen link: why it is drawn, and the officer's word on it. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class LinkBarController {
    private final Frame frame;
    private final LineageViewModel model;
    private final LineageWords words;
    private final Consumer<LineageNode> open;
    private final Runnable whenDecided;

    @FXML private HBox root;
    @FXML private Label linkName;
    @FXML private Label linkGrade;
    @FXML private Label linkState;
    @FXML private Label linkWhy;
    @FXML private TextField comment;
    @FXML private Button confirm;
    @FXML private Button reject;
    @FXML private Button match;

    /**
     * @param whenDecided gives the focus back after a word with a comment
     */
    LinkBarController(
            Frame frame,
            LineageViewModel model,
            LineageWords words,
            Consumer<LineageNode> open,
            Runnable whenDecided) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.open = open;
        this.whenDecided = whenDecided;
    }

    @FXML
    void initialize() {
        linkWhy.setTooltip(new Tooltip());
        linkWhy.getTooltip().setWrapText(true);
        linkWhy.getTooltip().setMaxWidth(480);
        linkWhy.getTooltip().textProperty().bind(linkWhy.textProperty());
        model.walk().link().subscribe(this::show);
        model.story().subscribe(story -> show(model.walk().link().get()));
    }

    private void show(@Nullable LineageLink link) {
        LineageStory story = model.story().get();
        show(root, link != null && story != null);
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
        show(confirm, !link.isMatch());
        show(reject, !link.isMatch());
        show(comment, !link.isMatch());
        show(match, link.isMatch());
        confirm.setDisable(link.state() == LinkState.CONFIRMED);
        reject.setDisable(link.state() == LinkState.REJECTED);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The keys that decide on the chosen link. */
    void hear(KeyEvent event) {
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
            whenDecided.run();
        }
    }

    @FXML
    void match() {
        LineageLink link = model.walk().link().get();
        if (link != null) {
            open.accept(link.to());
        }
    }

    HBox root() {
        return root;
    }
}
