package luoshi.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.support.Destination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
final class OverviewViewModelTest {
    private static final String OWN = "市科技局、高新区管委会";

    private TestFrame frame;
    private OverviewViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        model = model();
    }

    private OverviewViewModel model() {
        return new OverviewViewModel(
                frame.desk(), frame.views().messages(OverviewView.class), () -> true);
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    private Figure figure(int place) {
        return model.figures().get(place);
    }

    @Test
    void countsTheYearByStateAndSection() {
        OverviewFacts facts = model.read();

        assertThat(facts.all().total()).isEqualTo(60);
        assertThat(facts.sections()).hasSize(6);
        assertThat(facts.sections().stream().mapToInt(one -> one.all().total()).sum())
                .isEqualTo(60);
        assertThat(model.figures()).hasSize(6);
        assertThat(figure(0).value()).isEqualTo("60");
        assertThat(figure(1).value()).isEqualTo("—");
        assertThat(figure(3).leadsTo())
                .isEqualTo(new Destination.OfTasks(TaskState.PENDING, null, null, null));
    }

    @Test
    void theOwnUnitStandsBesideTheCityAndTheSwitchTurnsThem() {
        frame.workbench().setOwnUnit(OWN);

        int own = model.read().own().total();
        assertThat(own).isBetween(1, 59);
        assertThat(figure(1).value()).isEqualTo(String.valueOf(own));
        assertThat(figure(1).beside()).contains("牵头 " + model.read().ownLeads());
        String all = figure(4).value();

        frame.desk().ownUnitOnlyProperty().set(true);

        assertThat(figure(4).value())
                .isEqualTo(String.valueOf(model.read().own().noOutcome()))
                .isNotEqualTo(all);
        assertThat(figure(4).beside()).isEqualTo("全部 " + all);
        assertThat(figure(4).leadsTo())
                .isEqualTo(new Destination.OfTasks(TaskState.NO_OUTCOME, null, OWN, null));
    }

    @Test
    void breaksTheYearDownByUnitTheOwnOneFirst() {
        frame.workbench().setOwnUnit("市财政局");
        model.byUnitProperty().set(true);
        Breakdown units = model.breakdown();
        assertThat(units.sums()).isNull();
        Breakdown.Row own = units.rows().getFirst();
        assertThat(own.name()).isEqualTo("市财政局");
        assertThat(own.own()).isTrue();
        assertThat(own.first().counts().total()).isEqualTo(2);
        assertThat(own.second().counts().total()).isEqualTo(11);
        assertThat(own.first().leadsTo().apply(TaskState.PENDING))
                .isEqualTo(new Destination.OfTasks(TaskState.PENDING, null, "市财政局", true));
        assertThat(units.rows().get(1).name()).isEqualTo(OWN);
        assertThat(units.rows().size() + units.more()).isEqualTo(31);
        assertThat(units.rows().stream().mapToInt(row -> row.first().counts().total()).sum())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void whatIsSlowIsFilledInWhenTheViewIsShown() {
        assertThat(model.verdicts()).isEmpty();
        assertThat(model.indicators()).isEmpty();
        assertThat(model.waiting().get(1).count()).isEqualTo(-1);

        model.entered();

        assertThat(model.verdicts().orElseThrow()).containsKeys(Verdict.MISSED, Verdict.MET);
        assertThat(model.indicators().orElseThrow()).hasSize(6);
        assertThat(model.waiting().get(0).count()).isEqualTo(model.read().openMatches());
        assertThat(model.waiting().get(1).count()).isZero();
        assertThat(model.waiting().get(2).count())
                .isEqualTo(model.verdicts().orElseThrow().get(Verdict.UNDECIDABLE));
    }

    @Test
    void anEmptyLedgerHasDashes(@TempDir Path empty) throws Exception {
        try (TestFrame bare = TestFrame.withoutWindow(empty)) {
            bare.desk().refresh();
            OverviewViewModel nothing =
                    new OverviewViewModel(
                            bare.desk(), bare.views().messages(OverviewView.class), () -> true);
            nothing.entered();

            assertThat(nothing.read().isEmpty()).isTrue();
            assertThat(nothing.figures().getFirst().value()).isEqualTo("—");
            assertThat(nothing.figures().get(2).value()).isEqualTo("—");
            assertThat(nothing.indicators().orElseThrow()).isEmpty();
        }
    }
}
