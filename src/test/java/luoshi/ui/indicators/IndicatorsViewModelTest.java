package luoshi.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorPoint.Source;
import luoshi.model.IndicatorSeries.Light;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.indicators.IndicatorsViewModel.State;
import luoshi.workbench.Actuals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicators of the sample ledger, and actuals entered by hand. */
@SuppressWarnings("NullAway.Init") // made before each test
final class IndicatorsViewModelTest {
    private static final String NAME = "科技型中小企业";

    @TempDir private Path folder;
    private TestFrame frame;
    private IndicatorsViewModel model;

    @BeforeEach
    void open() throws Exception {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        model = new IndicatorsViewModel(frame.desk(), frame.views().messages(IndicatorsView.class));
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    private IndicatorLine line(String name) {
        return model.rows().stream()
                .filter(line -> line.series().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHasNoActualIsNeverGreen() {
        assertThat(model.rows()).hasSizeGreaterThan(15);
        assertThat(model.rows())
                .filteredOn(line -> line.actual() == null)
                .isNotEmpty()
                .allMatch(line -> line.series().light() == Light.NONE);
        assertThat(model.words().light(line(NAME))).isEqualTo("无完成值");
        assertThat(model.words().light(line("全社会研发经费支出占地区生产总值比重"))).isEqualTo("仅有预计值");
        assertThat(model.words().light(line("技术合同成交额"))).isEqualTo("接近目标");
    }

    @Test
    void theFacetAndTheSearchNarrowTheList() {
        int green = model.counts().get().getOrDefault(Light.GREEN, 0);
        assertThat(green).isPositive();
        model.light().set(Light.GREEN);
        assertThat(model.rows()).hasSize(green);
        model.clear();
        frame.desk().searchProperty().set("技術合同");
        assertThat(model.rows()).hasSize(1);
        frame.desk().searchProperty().set("没有这样的词");
        assertThat(model.state().get()).isEqualTo(State.NO_HITS);
    }

    @Test
    void anActualIsEnteredCorrectedRemovedAndAllIsTakenBack() {
        model.chosen().set(line(NAME));
        assertThat(model.wrong(new Actuals.Typed("2024", "很多", ""), null)).isPresent();

        assertThat(model.keep(new Actuals.Typed("2024", "6100", "统计公报"), null)).isPresent();

        IndicatorPoint entered = entered();
        assertThat(line(NAME).series().light()).isEqualTo(Light.GREEN);
        assertThat(Objects.requireNonNull(model.chosen().get()).series().name()).isEqualTo(NAME);
        assertThat(model.place(entered)).isEmpty();
        assertThat(model.wrong(new Actuals.Typed("2024", "1", ""), null)).isPresent();
        model.keep(new Actuals.Typed("2024", "3000", "统计公报"), entered.sourceId());
        assertThat(line(NAME).series().light()).isEqualTo(Light.RED);
        model.remove(entered());
        assertThat(line(NAME).series().light()).isEqualTo(Light.NONE);
        frame.undo();
        frame.undo();
        assertThat(line(NAME).series().light()).isEqualTo(Light.GREEN);
        frame.undo();
        assertThat(line(NAME).actual()).isNull();
    }

    @Test
    void theSharesOfTheLightsAreTheLedgersAndOneStep() {
        String near = "技术合同成交额";
        assertThat(line(near).series().light()).isEqualTo(Light.YELLOW);
        assertThat(model.lightRule().wrong("九成", "80").orElseThrow()).contains("九成", "百分数");
        assertThat(model.lightRule().wrong("80", "90").orElseThrow()).contains("黄灯");

        assertThat(model.lightRule().set("90", "80%")).contains("绿 90%，黄 80%");

        assertThat(line(near).series().light()).isEqualTo(Light.GREEN);
        assertThat(model.lights().get().green()).isEqualByComparingTo("0.9");
        frame.undo();
        assertThat(line(near).series().light()).isEqualTo(Light.YELLOW);
        assertThat(model.lights().get().green()).isEqualByComparingTo("1");
    }

    private IndicatorPoint entered() {
        return line(NAME).series().points().stream()
                .filter(point -> point.source() == Source.ENTERED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPassageLeadsToItsSource() {
        assertThat(model.rows())
                .allSatisfy(
                        line ->
                                assertThat(line.series().points())
                                        .allMatch(point -> model.place(point).isPresent()));
    }

    @Test
    void anotherViewLeadsToAnIndicatorByItsName() {
        model.light().set(Light.GREEN);

        model.show(NAME);

        assertThat(Objects.requireNonNull(model.chosen().get()).series().name()).isEqualTo(NAME);
    }

    @Test
    void aCountAndTheThingCountedAreOneIndicator() {
        assertThat(model.rows())
                .extracting(line -> line.series().name())
                .filteredOn(name -> name.startsWith("市级重点实验室"))
                .hasSize(1);
    }

    @Test
    void theTasksThatServeAnIndicatorAreFound() {
        frame.desk().lineage().ask(2025, "");

        assertThat(
                        Objects.requireNonNull(frame.desk().lineage().property().get())
                                .serving("高新技术企业数"))
                .extracting(one -> one.node().number())
                .contains(6);
    }
}
