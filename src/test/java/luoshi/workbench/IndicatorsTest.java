package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
}
