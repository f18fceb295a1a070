package luoshi.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.promises.PromisesViewModel.State;
import luoshi.workbench.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the sample year, and the officer's word on them. */
@SuppressWarnings("NullAway.Init") // made before each test
final class PromisesViewModelTest {
    @TempDir private Path folder;
    private TestFrame frame;
    private PromisesViewModel model;

    @BeforeEach
    void open() throws Exception {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        model = new PromisesViewModel(frame.desk(), frame.views().messages(PromisesView.class));
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    @Test
    void eachFacetNarrowsTheListAndTheOthersCountsFollow() {
        int all = model.rows().size();
        assertThat(all).isGreaterThan(100);
        assertThat(model.state().get()).isEqualTo(State.LIST);
        int exceeded = count(Verdict.EXCEEDED);

        model.verdict().set(Verdict.EXCEEDED);

        assertThat(model.rows()).hasSize(exceeded);
        assertThat(model.rows()).allMatch(line -> line.verdict() == Verdict.EXCEEDED);
        assertThat(count(Verdict.EXCEEDED)).isEqualTo(exceeded);
        int numbers = model.counts().get().kinds().getOrDefault(PromiseKind.QUANTITY, 0);
        model.kind().set(PromiseKind.QUANTITY);
        assertThat(model.rows()).hasSize(numbers);
        model.clear();
        assertThat(model.rows()).hasSize(all);
    }

    private int count(Verdict verdict) {
        return model.counts().get().verdicts().getOrDefault(verdict, 0);
    }

    @Test
    void saysWhatIsPromisedReportedAndHowFarApart() {
        PromiseLine floor = line("新增科研用房");

        assertThat(floor.number()).isEqualTo("1");
        assertThat(floor.goal()).isEqualTo("3.6 万平方米");
        assertThat(floor.done()).isEqualTo("3.8 万平方米");
        assertThat(floor.gap()).isEqualTo("+0.2");
        model.chosen().set(floor);
        PromiseDetail detail = Objects.requireNonNull(model.detail().get());
        PromiseDetail.Shown text = detail.promised();
        assertThat(Objects.requireNonNull(text.number()).of(text.text())).isEqualTo("3.6万平方米");
        PromiseDetail.Shown account = Objects.requireNonNull(detail.reported());
        assertThat(Objects.requireNonNull(account.number()).of(account.text()))
                .isEqualTo("3.8萬平方米");
        assertThat(detail.checks().getFirst().words()).contains("超过");
    }

    private PromiseLine line(String what) {
        return model.rows().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOverrulingNeedsAReasonIsShownAndCanBeWithdrawnAndUndone() {
        PromiseLine before = line("新增科研用房");
        model.chosen().set(before);

        assertThat(model.overrule(Verdict.MISSED, "  ")).isEmpty();
        assertThat(line("新增科研用房").verdict()).isEqualTo(Verdict.EXCEEDED);

        assertThat(model.overrule(Verdict.MISSED, "含在建"))
                .hasValueSatisfying(said -> assertThat(said).contains("新增科研用房").contains("未达到"));
        assertThat(line("新增科研用房").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(line("新增科研用房").note()).contains("已改判");
        assertThat(Objects.requireNonNull(model.detail().get()).overruled())
                .contains("含在建")
                .contains("officer")
                .contains("超过");
        assertThat(Objects.requireNonNull(model.detail().get()).checks().getFirst().words())
                .contains("3.8");

        assertThat(model.withdraw()).isPresent();
        assertThat(line("新增科研用房").verdict()).isEqualTo(Verdict.EXCEEDED);
        frame.undo();
        assertThat(line("新增科研用房").verdict()).isEqualTo(Verdict.MISSED);
        frame.undo();
        assertThat(line("新增科研用房").verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(Objects.requireNonNull(model.chosen().get()).what()).isEqualTo("新增科研用房");
    }

    @Test
    void followsTheSearchAndTheOwnUnit() {
        int all = model.rows().size();
        frame.desk().searchProperty().set("科研用房");
        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(all);
        frame.desk().searchProperty().set("没有这样的词");
        assertThat(model.state().get()).isEqualTo(State.NO_HITS);
        model.clear();

        frame.workbench().setOwnUnit("湖东区政府");
        frame.desk().ownUnitOnlyProperty().set(true);

        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(all);
        assertThat(model.rows())
                .filteredOn(line -> line.target().task() != null)
                .allMatch(
                        line ->
                                Objects.requireNonNull(line.target().task()).task().units().stream()
                                        .anyMatch(part -> part.unit().equals("湖东区政府")));
    }

    @Test
    void aNumberFromAnotherRowSaysSo() {
        Target own = line("新增科研用房").target();
        KeptOutcome silent = model.rows().getLast().target().rows().getFirst();
        Target other =
                new Target(
                        own.task(),
                        List.of(silent),
                        own.judgement(),
                        own.source(),
                        own.verdict(),
                        true,
                        null);
        PromiseLine line = model.words().line(other);
        assertThat(line.note()).contains("取自落实行 2").contains("待核定");
        assertThat(details(line).checks())
                .extracting(PromiseDetail.Check::words)
                .anyMatch(words -> words.startsWith("取自落实行 2"))
                .anyMatch(words -> words.contains("还没有核定"));
    }

    private PromiseDetail details(PromiseLine line) {
        return new PromiseDetails(model.messages(), model.words()).of(line, 2025);
    }

    @Test
    void whatCannotBeJudgedYetHasNoVerdict(@TempDir Path other) throws Exception {
        try (TestFrame bare = TestFrame.withoutWindow(other)) {
            bare.desk().refresh();
            PromisesViewModel promises =
                    new PromisesViewModel(bare.desk(), bare.views().messages(PromisesView.class));
            assertThat(promises.state().get()).isEqualTo(State.NO_PAPERS);
            bare.workbench()
                    .imports()
                    .keep(
                            "list.txt",
                            "2025年云岫市重点任务清单\n一、民生\n1.新增停车位1.5万个。\n主责单位：市交通局\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(promises.rows()).hasSize(1);
            assertThat(promises.rows().getFirst().verdict()).isNull();
            assertThat(promises.counts().get().judged()).isFalse();
        }
    }

    @Test
    void anotherViewShowsExactlyOneVerdictOrOneTasksPromises() {
        model.kind().set(PromiseKind.DELIVERABLE);
        frame.desk().searchProperty().set("公园");

        model.showOnly(Verdict.MISSED);

        assertThat(model.rows()).isNotEmpty().allMatch(line -> line.verdict() == Verdict.MISSED);
        model.clear();
        long task = Objects.requireNonNull(line("新增科研用房").target().task()).id();
        model.verdict().set(Verdict.MISSED);
        model.showOf(task);
        assertThat(Objects.requireNonNull(model.chosen().get()).target().task())
                .extracting(KeptTask::id)
                .isEqualTo(task);
    }
}
