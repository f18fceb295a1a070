package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import luoshi.model.ProblemException;
import luoshi.model.Verdict;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.promises.PromiseWords;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pane of a task says of it, on the sample ledger. */
@SuppressWarnings("NullAway.Init") // made before each test
final class TaskDetailViewModelTest {
    private static final String NEXT_YEAR =
            """
            云岫市2026年市政府工作报告重点任务清单,,
            序号,任务,主责单位
            1,"加快岫云实验室三期建设，完成主体结构封顶，新增科研用房2万平方米。","市科技局、高新区管委会"
            2,"新建社区食堂15个。",市民政局
            """;

    private TestFrame frame;
    private TasksViewModel tasks;
    private TaskDetailViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        tasks =
                new TasksViewModel(
                        frame.desk(), frame.views().messages(TasksView.class), frame.settings());
        model =
                new TaskDetailViewModel(
                        new Sources(frame.desk()),
                        tasks,
                        new PromiseWords(frame.views().messages(PromiseWords.class)),
                        frame.desk().lineage());
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    private TaskDetail show(int number) {
        tasks.chosen()
                .set(
                        tasks.rows().stream()
                                .filter(task -> Objects.equals(task.kept().task().number(), number))
                                .findFirst()
                                .orElseThrow());
        return Objects.requireNonNull(model.detail().get());
    }

    @Test
    void tellsWhatATaskPromisesWithItsVerdicts() {
        assertThat(show(1).promises())
                .contains(new TaskDetail.PromisedLine("新增科研用房", "3.6 万平方米", Verdict.EXCEEDED));
    }

    @Test
    void marksWhereTheReportWordsATaskOtherwise() {
        TaskDetail.OutcomeCard differs = show(16).outcomes().getFirst();

        assertThat(differs.differing())
                .extracting(Mark::span)
                .extracting(span -> span.of(differs.restated()))
                .anySatisfy(words -> assertThat(words).startsWith("18"));
        assertThat(show(1).outcomes().getFirst().restated()).isEmpty();
    }

    @Test
    void tellsWhereATaskComesFromAndLeadsOnceItIsAsked() throws ProblemException {
        show(1);
        assertThat(model.isLineageTold()).isFalse();

        model.askForLineage();

        assertThat(model.isLineageTold()).isTrue();
        assertThat(model.relatives())
                .isNotEmpty()
                .allMatch(one -> one.taskId() == null && one.place().equals("规划"));
        frame.workbench().imports().keep("2026.csv", NEXT_YEAR.getBytes(StandardCharsets.UTF_8));
        frame.desk().refresh();
        show(1);
        model.askForLineage();
        assertThat(model.relatives())
                .filteredOn(one -> one.taskId() != null)
                .extracting(TaskDetail.RelativeLine::place)
                .containsExactly("2026 年第 1 项");
    }
}
