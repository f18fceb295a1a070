package luoshi.ui.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorPoint.Source;
import luoshi.model.IndicatorRole;
import luoshi.ui.indicators.IndicatorsViewModel.SourcePlace;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.LinkedLine;
import luoshi.ui.support.Messages;
import luoshi.workbench.YearLineage;
import org.jspecify.annotations.Nullable;

/** The chosen indicator in full: figures, chart, passages, and values entered by hand. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class IndicatorDetailController implements PointRow.Actions {
    private final Frame frame;
    private final IndicatorsViewModel model;
    private final IndicatorEditing editing;
    private final Runnable whenDone;
    private final IndicatorWords words;
    private final Messages messages;
    private ActualForm form;
    private LightForm lightForm;

    @FXML private ScrollPane scroll;
    @FXML private VBox nothing;
    @FXML private Label title;
    @FXML private Label light;
    @FXML private Label names;
    @FXML private VBox entry;
    @FXML private TextField year;
    @FXML private TextField value;
    @FXML private Label unit;
    @FXML private TextField note;
    @FXML private Label problem;
    @FXML private Label baselineYear;
    @FXML private Label baseline;
    @FXML private Label baselineUnit;
    @FXML private Label actualYear;
    @FXML private Label actual;
    @FXML private Label actualUnit;
    @FXML private Label projectedYear;
    @FXML private Label projected;
    @FXML private Label projectedUnit;
    @FXML private Label targetYear;
    @FXML private Label target;
    @FXML private Label targetUnit;
    @FXML private IndicatorChart chart;
    @FXML private Label noChart;
    @FXML private Label rule;
    @FXML private VBox lightEntry;
    @FXML private TextField green;
    @FXML private TextField yellow;
    @FXML private Label lightProblem;
    @FXML private Label pointCount;
    @FXML private VBox points;
    @FXML private Label servingHint;
    @FXML private Button askServing;
    @FXML private VBox serving;

    /**
     * @param whenDone gives the focus back to the list
     */
    IndicatorDetailController(
            Frame frame, IndicatorsViewModel model, IndicatorEditing editing, Runnable whenDone) {
        this.frame = frame;
        this.model = model;
        this.editing = editing;
        this.whenDone = whenDone;
        this.words = model.words();
        this.messages = words.messages();
    }

    @FXML
    void initialize() {
        form = new ActualForm(model, entry, year, value, note, problem);
        lightForm = new LightForm(model, lightEntry, green, yellow, lightProblem);
        model.lights()
                .subscribe(
                        lights ->
                                rule.setText(
                                        messages.text(
                                                "rule",
                                                IndicatorWords.percent(lights.green()),
                                                IndicatorWords.percent(lights.yellow()))));
        model.chosen().subscribe(this::show);
        frame.desk().lineage().property().subscribe(told -> showServing());
    }

    private void show(@Nullable IndicatorLine line) {
        scroll.setVisible(line != null);
        nothing.setVisible(line == null);
        form.close();
        lightForm.close();
        if (line == null) {
            return;
        }
        title.setText(line.series().name());
        LightLabels.show(light, line, words);
        String others = String.join(messages.text("names.between"), line.otherNames());
        names.setText(others.isEmpty() ? "" : messages.text("names", others));
        present(names, !others.isEmpty());
        String measure = line.series().unit();
        unit.setText(measure);
        figure(baselineYear, "figure.baseline", line.baseline());
        figure(baseline, baselineUnit, IndicatorWords.value(line.baseline()), measure);
        figure(actualYear, "figure.actual", line.actual());
        figure(actual, actualUnit, IndicatorWords.value(line.actual()), measure);
        BigDecimal comes = line.series().projection();
        figure(projectedYear, "figure.projected", line.target());
        figure(
                projected,
                projectedUnit,
                comes == null ? IndicatorWords.NOTHING : IndicatorWords.rounded(comes),
                measure);
        figure(targetYear, "figure.target", line.target());
        figure(target, targetUnit, words.target(line.target()), measure);
        boolean canShow = IndicatorChart.canShow(line);
        present(chart, canShow);
        present(noChart, !canShow);
        chart.show(line, words);
        showPoints(line);
        showServing();
        scroll.setVvalue(0);
    }

    private void figure(Label year, String key, @Nullable IndicatorPoint point) {
        year.setText(messages.text(key, IndicatorWords.year(point)).strip());
    }

    private static void figure(Label amount, Label unit, String said, String measure) {
        amount.setText(said);
        unit.setText(said.equals(IndicatorWords.NOTHING) ? "" : measure);
    }

    private void showPoints(IndicatorLine line) {
        List<IndicatorPoint> all = new ArrayList<>();
        Stream.of(IndicatorRole.BASELINE, IndicatorRole.TARGET, IndicatorRole.ACTUAL)
                .map(line::of)
                .forEach(all::addAll);
        long byHand = all.stream().filter(point -> point.source() == Source.ENTERED).count();
        pointCount.setText(messages.text("points.count", all.size() - byHand, byHand));
        points.getChildren()
                .setAll(
                        all.stream()
                                .map(p -> (Node) new PointRow(p, model.place(p), words, this))
                                .toList());
    }

    private void showServing() {
        IndicatorLine line = model.chosen().get();
        YearLineage told = frame.desk().lineage().property().get();
        Integer chosen = frame.desk().yearProperty().get();
        boolean isTold = told != null && chosen != null && told.year() == chosen;
        List<YearLineage.Relative> found =
                !isTold || line == null ? List.of() : told.serving(line.series().name());
        present(askServing, !isTold);
        servingHint.setText(isTold && found.isEmpty() ? messages.text("serving.none") : "");
        serving.getChildren().setAll(found.stream().map(this::servingLine).toList());
    }

    private Node servingLine(YearLineage.Relative one) {
        Integer number = one.node().number();
        String year = String.valueOf(one.year());
        String place = number == null ? year : messages.text("serving.place", year, number);
        String words = one.node().text();
        return LinkedLine.leading(
                LinkedLine.of(place, words, messages.text("serving." + one.link().state())),
                messages.text("serving.open", place, words),
                () -> frame.go(new Destination.OfTask(one.node().id())));
    }

    @FXML
    void askServing() {
        Integer chosen = frame.desk().yearProperty().get();
        if (chosen != null) {
            frame.desk().lineage().ask(chosen, finding());
        }
    }

    /** The same while nothing else is to be done. */
    void tellAhead() {
        frame.desk().lineage().tellAhead(finding());
    }

    private String finding() {
        return messages.text("serving.finding", String.valueOf(frame.desk().yearProperty().get()));
    }

    private static void present(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    @Override
    public void showSource(SourcePlace place) {
        frame.showSource(place.sha256(), place.passage());
    }

    @Override
    public void go(IndicatorPoint point) {
        frame.go(
                point.source() == Source.TASK
                        ? new Destination.OfTask(point.sourceId())
                        : new Destination.OfOutcome(point.sourceId()));
    }

    @Override
    public void edit(IndicatorPoint point) {
        if (point.source() == Source.PLAN) {
            editing.begin(point);
        } else {
            form.open(point);
        }
    }

    @Override
    public void remove(IndicatorPoint point) {
        if (point.source() == Source.PLAN) {
            editing.remove(point);
        } else {
            model.remove(point).ifPresent(frame::announce);
        }
    }

    @FXML
    void enter() {
        form.open();
        scroll.setVvalue(0);
    }

    @FXML
    void keep() {
        form.keep()
                .ifPresent(
                        said -> {
                            frame.announce(said);
                            whenDone.run();
                        });
    }

    @FXML
    void cancel() {
        form.close();
        whenDone.run();
    }

    @FXML
    void setLights() {
        lightForm.open();
    }

    @FXML
    void keepLights() {
        lightForm.keep().ifPresent(frame::announce);
    }

    @FXML
    void cancelLights() {
        lightForm.close();
    }

    boolean isEntering() {
        return form.isOpen();
    }
}
