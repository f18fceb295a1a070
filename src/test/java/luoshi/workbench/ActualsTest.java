package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import luoshi.commitment.IndicatorRule;
import luoshi.model.Actual;
import luoshi.model.IndicatorSeries;
import luoshi.model.IndicatorSeries.Light;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actual values entered by hand, on a real ledger. */
@SuppressWarnings("NullAway.Init") // made before each test
final class ActualsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T09:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String NAME = "科技型中小企业";

    @TempDir private Path folder;
    private Workbench workbench;

    @BeforeEach
    void open() throws ProblemException {
        workbench = Workbench.open(folder.resolve("ledger"), "officer", CLOCK);
        Samples.keepIn(workbench, Progress.UNHEARD);
    }

    @AfterEach
    void close() throws ProblemException {
        workbench.close();
    }

    private IndicatorSeries series() {
        return workbench.indicators().series(IndicatorRule.USUAL).stream()
                .filter(series -> series.name().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private static Actuals.Typed typed(String year, String value) {
        return new Actuals.Typed(year, value, "统计公报");
    }

    @Test
    void anEnteredValueJoinsItsSeriesAndLightsIt() throws ProblemException {
        assertThat(series().light()).isEqualTo(Light.NONE);

        workbench.actuals().enter(series(), typed("2023", "５０００"), NAME);
        workbench.actuals().enter(series(), typed("2024年", "5,600"), NAME);

        assertThat(series().points())
                .filteredOn(point -> point.source() == luoshi.model.IndicatorPoint.Source.ENTERED)
                .extracting(point -> point.year() + " " + point.value() + point.unit())
                .containsExactly("2023 5E+3家", "2024 5.6E+3家");
        assertThat(series().light()).isEqualTo(Light.YELLOW);
        assertThat(series().projection()).isEqualByComparingTo("6200");
        assertThat(workbench.undoing().firstStray()).isEmpty();
    }

    @Test
    void aValueIsCorrectedRemovedAndBothTakenBack() throws ProblemException {
        workbench.actuals().enter(series(), typed("2024", "390"), NAME);
        long id = workbench.actuals().all().getFirst().id();

        workbench.actuals().change(series(), id, typed("2024", "391"), NAME);
        workbench.actuals().remove(id, NAME);
        assertThat(workbench.actuals().all()).isEmpty();

        workbench.undoing().undo();
        assertThat(workbench.actuals().all())
                .extracting(Actual::value)
                .containsExactly(new BigDecimal("391"));
        workbench.undoing().undo();
        Actual first = workbench.actuals().all().getFirst();
        assertThat(first.value()).isEqualByComparingTo("390");
        assertThat(first.note()).isEqualTo("统计公报");
        assertThat(first.enteredBy()).isEqualTo("officer");
        workbench.undoing().undo();
        assertThat(workbench.actuals().all()).isEmpty();
        assertThat(workbench.undoing().firstStray()).isEmpty();
        assertThat(workbench.undoing().firstBroken()).isEmpty();
        assertThatThrownBy(() -> workbench.actuals().remove(id, ""))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5, workbench.field-year",
        "24, 5, workbench.field-year",
        "1890, 5, workbench.actual-year",
        "2027, 5, workbench.actual-year",
        "2024, '', workbench.field-value",
        "2024, 很多, workbench.field-value",
        "2024, 1.2.3, workbench.field-value",
        "2023, 5, workbench.actual-there",
    })
    void whatCannotStandIsRefused(String year, String value, String code) throws ProblemException {
        workbench.actuals().enter(series(), typed("2023", "360"), NAME);

        assertThatThrownBy(() -> workbench.actuals().enter(series(), typed(year, value), ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(workbench.actuals().all()).hasSize(1);
    }

    @Test
    void aValueMayReplaceItselfInItsYear() throws ProblemException {
        workbench.actuals().enter(series(), typed("2023", "360"), NAME);
        long id = workbench.actuals().all().getFirst().id();

        workbench.actuals().check(series(), typed("2023", "365"), id);

        assertThatThrownBy(() -> workbench.actuals().check(series(), typed("2023", "365"), null))
                .isInstanceOf(ProblemException.class);
    }
}
