package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import luoshi.SharedDocuments;
import luoshi.commitment.IndicatorRule;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorPoint.Source;
import luoshi.model.IndicatorSeries;
import luoshi.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicators of the five real documents as series. */
class IndicatorsTest {
    @TempDir private Path folder;

    @Test
    void oneSeriesWhateverThePapersCallIt() throws ProblemException {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            for (String file :
                    List.of(
                            "2021-2025-plan",
                            "2023-work-plan",
                            "2021-task-list-preview",
                            "2021-outcome-report",
                            "2023-task-list")) {
                workbench.imports().keep(SharedDocuments.require("documents/" + file + ".txt"));
            }
            List<IndicatorSeries> series = workbench.indicators().series(IndicatorRule.USUAL);
            List<IndicatorSeries> research =
                    series.stream().filter(s -> s.name().equals("全社会研发经费支出占地区生产总值比重")).toList();
            assertThat(research).hasSize(1);
            assertThat(research.getFirst().points())
                    .extracting(IndicatorPoint::source)
                    .containsExactly(
                            Source.PLAN,
                            Source.PLAN,
                            Source.PLAN,
                            Source.TASK,
                            Source.RESTATED,
                            Source.ACCOUNT);
            assertThat(research.getFirst().points().getLast().firm()).isFalse();
            assertThat(research.getFirst().light()).isEqualTo(IndicatorSeries.Light.NONE);
        }
    }

    @Test
    void theLightRuleIsTheLedgersAndIsSaid() throws ProblemException {
        Path home = folder.resolve("ledger");
        Wording chinese = new Wording(Locale.ROOT);
        try (Workbench workbench = Workbench.open(home)) {
            assertThat(workbench.indicators().rule()).isEqualTo(IndicatorRule.USUAL);
            workbench.indicators().setLights(Indicators.Lights.typed("９５%", "80"), "亮灯界限");
        }
        try (Workbench workbench = Workbench.open(home)) {
            IndicatorRule rule = workbench.indicators().rule();
            assertThat(rule.green()).isEqualByComparingTo("0.95");
            assertThat(chinese.of(rule)).contains("95%及以上为绿灯", "80%及以上为黄灯");
        }
        try (Workbench workbench = Workbench.open(home)) {
            workbench.undoing().undo();
            assertThat(workbench.indicators().rule()).isEqualTo(IndicatorRule.USUAL);
        }
        for (String[] wrong : new String[][] {{"很多", "90"}, {"90", "95"}, {"90", "0"}, {"", "9"}}) {
            assertThatThrownBy(() -> Indicators.Lights.typed(wrong[0], wrong[1]))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(IndicatorRule.of("0.5", "0.9")).isEqualTo(IndicatorRule.USUAL);
    }
}
