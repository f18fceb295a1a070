package luoshi.ui.imports;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;

/** The view in which papers come in: chosen or dropped, reviewed, kept. */
public final class ImportsView implements View {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm");

    private final Frame frame;
    private final Messages messages;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final ImportViewModel papers;
    private final ReviewViewModel review;
    private final ReviewController controller;
    private final StackPane root = new StackPane();
    private final Parent reviewPane;
    private final Parent emptyPane;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public ImportsView(Frame frame) {
        this.frame = frame;
        this.messages = frame.views().messages(ImportsView.class);
        this.papers = new ImportViewModel(frame.desk(), messages);
        this.review = new ReviewViewModel(papers);
        this.controller = new ReviewController(frame, review, messages);
        this.reviewPane = frame.views().load(controller);
        this.emptyPane = frame.views().load(new NoPapersController(frame, this::paste));
        this.status =
                Bindings.createStringBinding(
                        () ->
                                papers.waiting().isEmpty()
                                        ? ""
                                        : messages.text("status", papers.waiting().size()),
                        papers.waiting());
        papers.stage().subscribe(this::show);
    }

    private void show(ImportViewModel.Stage stage) {
        switch (stage) {
            case EMPTY -> root.getChildren().setAll(emptyPane);
            case REVIEW -> {
                root.getChildren().setAll(reviewPane);
                reviewPane.applyCss();
                controller.enter();
            }
            case RESULT -> showResult();
        }
    }

    private void showResult() {
        ImportResultController result =
                new ImportResultController(papers, papers.run(), this::resultRead);
        root.getChildren().setAll(frame.views().load(result));
        result.focus();
    }

    private void resultRead(boolean stands) {
        papers.close();
        if (stands) {
            frame.imported();
        }
    }

    private void paste() {
        String name = messages.text("pasted.name", LocalDateTime.now(clock).format(MINUTE));
        List<Paper> copied = Paper.of(Clipboard.getSystemClipboard(), name);
        if (copied.isEmpty()) {
            frame.announce(messages.text("paste.nothing"));
        }
        papers.start(copied);
    }

    @Override
    public void show(Destination destination) {
        switch (destination) {
            case Destination.ToImport(List<java.nio.file.Path> files) ->
                    papers.start(Paper.of(files));
            case Destination.ToPaste() -> paste();
            default -> {}
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return new ReviewCommands(controller, papers, messages).all();
    }

    @Override
    public List<Node> panes() {
        return papers.stage().get() == ImportViewModel.Stage.REVIEW
                ? controller.panesToWalk()
                : List.of(root);
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public void entered() {
        if (papers.stage().get() == ImportViewModel.Stage.REVIEW) {
            controller.enter();
        }
    }

    @Override
    public boolean undo() {
        return review.undo();
    }

    @Override
    public boolean redo() {
        return review.redo();
    }
}
