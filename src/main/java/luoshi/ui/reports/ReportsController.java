package luoshi.ui.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.report.SheetKind;
import luoshi.report.Written;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Segments;
import luoshi.workbench.ReportSet;
import luoshi.workbench.Wording;

/** Binds the reports view: sheets, options, saving and what came of it. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the loader fills the fields
final class ReportsController {
    private final Frame frame;
    private final ReportsViewModel model;
    private final Messages messages;
    private final List<SheetCard> sheetCards;
    private PreviewedPages pages;

    @FXML private VBox sheetPane;
    @FXML private Label chosen;
    @FXML private VBox sheets;
    @FXML private VBox result;
    @FXML private VBox cards;
    @FXML private VBox nothing;
    @FXML private Label nothingTitle;
    @FXML private ComboBox<Integer> year;
    @FXML private ComboBox<Scope> scope;
    @FXML private ComboBox<ReportSet> set;
    @FXML private HBox points;
    @FXML private TextField header;
    @FXML private TextField subject;
    @FXML private Label hint;
    @FXML private HBox running;
    @FXML private ProgressBar progress;
    @FXML private Button save;
    @FXML private Label fileName;
    @FXML private Button preview;
    @FXML private HBox turning;
    @FXML private ComboBox<String> previewed;
    @FXML private Label pageOf;
    @FXML private VBox paper;
    @FXML private Button brief;

    ReportsController(Frame frame, ReportsViewModel model, Messages messages) {
        this.frame = frame;
        this.model = model;
        this.messages = messages;
        this.sheetCards =
                Arrays.stream(SheetKind.values())
                        .map(kind -> new SheetCard(kind, messages))
                        .toList();
    }

    @FXML
    void initialize() {
        for (SheetCard card : sheetCards) {
            card.chosen().selectedProperty().bindBidirectional(model.sheetProperty(card.kind()));
            card.chosen().selectedProperty().addListener(observed -> show());
            sheets.getChildren().add(card.choice());
            cards.getChildren().add(card.card());
        }
        year.setItems(frame.desk().years());
        year.setValue(frame.desk().yearProperty().get());
        frame.desk().yearProperty().addListener((observed, before, now) -> year.setValue(now));
        year.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            // null only while the list of years changes
                            if (now != null) {
                                frame.desk().yearProperty().set(now);
                            }
                        });
        set.getItems().setAll(ReportSet.values());
        set.setConverter(new SetWords(messages));
        set.valueProperty().bindBidirectional(model.setProperty());
        set.valueProperty().addListener(observed -> show());
        scope.setItems(model.scopes());
        scope.setConverter(new ScopeWords(messages));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        header.textProperty().bindBidirectional(model.headerProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        offerPoints();
        ResultCard card =
                new ResultCard(
                        result,
                        messages,
                        new Wording(frame.views().locale()),
                        frame.questions()::open,
                        this::saveElsewhere);
        card.show(model.savingProperty().get());
        model.savingProperty()
                .addListener(
                        (observed, before, now) -> {
                            card.show(now);
                            show();
                        });
        model.countsProperty().addListener(observed -> show());
        frame.desk().bookProperty().addListener(observed -> show());
        pages = new PreviewedPages(paper, previewed, pageOf, messages);
        model.pagesProperty()
                .addListener(
                        (observed, before, now) -> {
                            pages.show(now);
                            show();
                        });
        progress.progressProperty().bind(frame.desk().work().progressProperty());
        show();
    }

    private void offerPoints() {
        Segments<Double> sizes =
                new Segments<>(points, ReportsViewModel.POINTS, model.pointsProperty());
        sizes.show(size -> Objects.toString(size).replace(".0", ""), size -> true);
    }

    @FXML
    void preview() {
        if (isReady()) {
            model.preview();
        }
    }

    /** Says what is missing where nothing can be written. */
    private boolean isReady() {
        if (!model.isReady() && !isRunning()) {
            boolean none = model.chosen().isEmpty();
            frame.announce(messages.text(none ? "nothing.chosen" : "nothing.year"));
        }
        return model.isReady();
    }

    private boolean isRunning() {
        return model.savingProperty().get() instanceof Saving.Running;
    }

    @FXML
    void turnBack() {
        pages.turn(-1);
    }

    @FXML
    void turnOn() {
        pages.turn(1);
    }

    @FXML
    void brief() {
        frame.questions()
                .saveAs(
                        messages.text("brief.title"),
                        model.briefingName(),
                        messages.text("brief.kind"))
                .ifPresent(model::brief);
    }

    private void show() {
        Map<SheetKind, Integer> printed =
                model.savingProperty().get() instanceof Saving.Done done
                        ? done.written().sheets().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Written.Sheet::kind,
                                                Collectors.summingInt(Written.Sheet::pages)))
                        : Map.of();
        for (SheetCard card : sheetCards) {
            card.show(
                    model.countsProperty().get().of(card.kind()),
                    printed.getOrDefault(card.kind(), 0));
        }
        int count = model.chosen().size();
        chosen.setText(messages.text("sheets.chosen", count));
        boolean isRunning = isRunning();
        shown(running, isRunning);
        save.setDisable(!model.isReady());
        scope.setDisable(model.isOfAllUnits());
        fileName.setText(model.fileName());
        boolean empty =
                frame.desk().bookProperty().get().tasks().isEmpty()
                        && frame.desk().bookProperty().get().matches().isEmpty();
        shown(nothing, empty);
        boolean drawn = !model.pagesProperty().get().isEmpty();
        shown(cards, !empty && !drawn);
        shown(paper, !empty && drawn);
        shown(turning, drawn);
        preview.setDisable(!model.isReady());
        brief.setDisable(empty || isRunning);
        int bookYear = frame.desk().bookProperty().get().year();
        nothingTitle.setText(
                bookYear == 0
                        ? messages.text("nothing.title.no-year")
                        : messages.text("nothing.title", String.valueOf(bookYear)));
        hint.setText(
                isRunning
                        ? messages.text("writing")
                        : count == 0 ? messages.text("nothing.chosen") : "");
        shown(hint, !hint.getText().isEmpty());
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    void save() {
        if (!isReady()) {
            return;
        }
        if (model.isForFolder()) {
            frame.questions().folder(messages.text("save.folder")).ifPresent(model::save);
        } else {
            frame.questions()
                    .saveAs(
                            messages.text("save.title"),
                            model.fileName(),
                            messages.text("save.kind"))
                    .ifPresent(model::save);
        }
    }

    /** What failed is written again under another name that is free. */
    private void saveElsewhere() {
        if (model.isOfBriefing()) {
            brief();
        } else {
            save();
        }
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void importFiles() {
        frame.importFiles();
    }

    void enter() {
        sheetCards.getFirst().chosen().requestFocus();
    }

    List<Node> focusable() {
        return List.of(sheetCards.getFirst().chosen(), year, save);
    }

    StringBinding status() {
        return Bindings.createStringBinding(
                () -> messages.text("status", model.chosen().size()),
                model.countsProperty(),
                model.savingProperty());
    }
}
