package luoshi.ui.imports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.workbench.Draft;
import luoshi.workbench.DraftPlace;
import luoshi.workbench.DraftRemark;
import luoshi.workbench.Item;
import org.jspecify.annotations.Nullable;

/** Binds the review: the source at the left, what was understood at the right, doubts below. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class ReviewController {
    private final Frame frame;
    private final ReviewViewModel model;
    private final Messages messages;
    private SourcePane sourcePane;
    private ItemPane itemPane;
    private ChangesPane changesPane;

    @FXML private VBox root;
    @FXML private VBox editions;
    @FXML private StackPane middle;
    @FXML private SplitPane panes;
    @FXML private Label progress;
    @FXML private ComboBox<UnderReview> papers;
    @FXML private Button keep;
    @FXML private Button keepAll;
    @FXML private ListView<DraftLine> source;
    @FXML private Label where;
    @FXML private Label documentKind;
    @FXML private Button join;
    @FXML private Button split;
    @FXML private Button remove;
    @FXML private VBox item;
    @FXML private ListView<RemarkRow> remarks;
    @FXML private Label remarkCount;
    @FXML private ToggleButton openOnly;
    @FXML private Button acceptAll;
    @FXML private Button seen;

    ReviewController(Frame frame, ReviewViewModel model, Messages messages) {
        this.frame = frame;
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        sourcePane = new SourcePane(source, model);
        itemPane = new ItemPane(item, model, frame.views(), frame::show);
        new RemarkList(remarks, openOnly, remarkCount, model, sourcePane, messages);
        papers.setItems(model.papers().waiting());
        papers.setConverter(new PaperWords());
        papers.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                model.papers().current().set(now);
                            }
                        });
        model.papers().current().subscribe(this::show);
        model.place().subscribe(place -> showPlace());
        model.document().subscribe(index -> showPlace());
        changesPane = new ChangesPane(model.papers(), this::closeChanges);
        middle.getChildren().add(changesPane);
        panes.visibleProperty().bind(changesPane.visibleProperty().not());
        new EditionBanner(editions, model.papers(), changesPane::show);
        model.remark().subscribe(remark -> seen.setDisable(!isToTick()));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED, new ReviewKeys(this, item, editions, changesPane)::heard);
    }

    private void show(@Nullable UnderReview paper) {
        papers.setValue(paper);
        boolean several = model.papers().waiting().size() > 1;
        papers.setVisible(several);
        papers.setManaged(several);
        keepAll.setVisible(several);
        keepAll.setManaged(several);
        if (paper == null) {
            return;
        }
        int open = paper.draft().open();
        keep.setDisable(!paper.isReady());
        keep.setText(
                open > 0
                        ? messages.text("keep.open", open)
                        : messages.text(paper.isEditionOpen() ? "keep.edition" : "keep"));
        progress.setText(messages.text("progress", paper.draft().remarks().size(), model.open()));
        acceptAll.setDisable(
                paper.draft().repairs().stream()
                        .noneMatch(repair -> repair.isOpen() && repair.proposal() != null));
        showPlace();
    }

    private void showPlace() {
        Draft draft = model.draft();
        if (draft == null || draft.documents().isEmpty()) {
            return;
        }
        DraftPlace at = model.place().get();
        int document = Math.min(model.document().get(), draft.documents().size() - 1);
        documentKind.setText(new FileResults(messages).line(draft.documents().get(document)));
        where.setText(at == null ? messages.text("where.document") : where(draft.item(at), at));
        join.setDisable(
                at == null
                        || at.index() + 1 >= draft.items(at.document(), at.part()).size()
                        || at.part() == DraftPlace.Part.INDICATORS);
        split.setDisable(at == null || at.part() == DraftPlace.Part.INDICATORS);
        remove.setDisable(at == null && draft.documents().size() < 2);
    }

    private String where(Item shown, DraftPlace at) {
        String kind =
                switch (shown) {
                    case Item.OfTask task -> "where.task";
                    case Item.OfRow row -> "where.row";
                    case Item.OfMeasure measure -> "where.measure";
                    case Item.OfIndicator indicator -> "where.indicator";
                };
        return messages.text(kind, at.index() + 1);
    }

    void closeChanges() {
        changesPane.setVisible(false);
        source.requestFocus();
    }

    /** The remark on show is seen, or waits again; goes on to the next that waits. */
    @FXML
    void tick() {
        DraftRemark now = model.remark().get();
        if (now == null) {
            frame.announce(messages.text("tick.nothing"));
            return;
        }
        change(draft -> draft.tick(now.index(), !draft.remarks().get(now.index()).seen()));
        model.nextDoubt(1);
    }

    /** A remark that a repair answers is decided with the repair. */
    private boolean isToTick() {
        DraftRemark now = model.remark().get();
        return now != null && model.repair(now).isEmpty();
    }

    private void step(int by) {
        if (itemPane.takeAll()) {
            model.step(by);
        }
    }

    private void change(ReviewViewModel.Operation operation) {
        try {
            model.change(operation);
        } catch (ProblemException e) {
            frame.show(e);
        }
    }

    @FXML
    void previous() {
        step(-1);
    }

    @FXML
    void next() {
        step(1);
    }

    @FXML
    void nextDoubt() {
        model.nextDoubt(1);
    }

    /** The doubt before. */
    void previousDoubt() {
        model.nextDoubt(-1);
    }

    @FXML
    void document() {
        model.goToDocument(model.document().get());
    }

    @FXML
    void join() {
        DraftPlace at = model.place().get();
        if (at != null && itemPane.takeAll()) {
            change(draft -> draft.join(at));
        }
    }

    @FXML
    void split() {
        if (model.place().get() != null && itemPane.takeAll()) {
            itemPane.split();
        }
    }

    @FXML
    void remove() {
        DraftPlace at = model.place().get();
        change(
                draft ->
                        at == null
                                ? draft.withoutDocument(model.document().get())
                                : draft.without(at));
    }

    @FXML
    void add() {
        sourcePane
                .selection()
                .ifPresentOrElse(
                        passage -> {
                            change(
                                    draft ->
                                            draft.add(
                                                    model.document().get(),
                                                    DraftPlace.Part.ITEMS,
                                                    passage));
                            model.goTo(passage.end() - 1);
                        },
                        () -> frame.announce(messages.text("add.nothing")));
    }

    @FXML
    void acceptAll() {
        change(Draft::acceptAll);
    }

    @FXML
    void keep() {
        if (itemPane.takeAll() && !keep.isDisabled()) {
            model.papers().keep(frame::show);
        }
    }

    @FXML
    void keepAll() {
        if (itemPane.takeAll()) {
            model.papers().keepAll(frame::show);
        }
    }

    @FXML
    void leaveOut() {
        model.papers().leaveOut();
    }

    List<Node> panesToWalk() {
        return List.of(editions, changesPane.isVisible() ? changesPane : source, item, remarks);
    }

    void enter() {
        source.requestFocus();
    }

    private static final class PaperWords
            extends javafx.util.StringConverter<@Nullable UnderReview> {
        @Override
        public String toString(@Nullable UnderReview paper) {
            return paper == null ? "" : paper.fileName();
        }

        @Override
        public @Nullable UnderReview fromString(String words) {
            return null;
        }
    }
}
