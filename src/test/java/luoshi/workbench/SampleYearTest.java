package luoshi.workbench;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.StepKind;
import luoshi.model.TaskState;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import luoshi.report.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample documents through the year, on a real ledger. */
class SampleYearTest {
    private static final int YEAR = 2025;

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static YearBook samples(Workbench workbench) throws ProblemException {
        Samples.keepIn(workbench, Progress.UNHEARD);
        return workbench.browsing().year(YEAR);
    }

    private static Set<Integer> rows(YearBook book, MatchState state) {
        return book.matches().stream()
                .filter(match -> match.state() == state)
                .map(match -> match.outcome().outcome().number())
                .collect(toSet());
    }

    private static OutcomeMatch row(YearBook book, int number) {
        return book.matches().get(number - 1);
    }

    private static int taskOf(YearBook book, OutcomeMatch match) {
        KeptTask task = book.task(match.links().getFirst().taskId()).orElseThrow();
        Integer number = task.task().number();
        return number == null ? 0 : number;
    }

    @Test
    void matchesAsItWasWritten() throws ProblemException {
        try (Workbench workbench = open()) {
            YearBook book = samples(workbench);
            assertThat(book.tasks()).hasSize(60);
            assertThat(book.matches()).hasSize(30);
            assertThat(rows(book, MatchState.UNMATCHED)).containsExactlyInAnyOrder(1, 29, 30);
            assertThat(rows(book, MatchState.MISSING_TASK)).containsExactly(28);
            assertThat(rows(book, MatchState.PROPOSED)).containsExactlyInAnyOrder(17, 18, 21);
            assertThat(rows(book, MatchState.CONFIRMED)).hasSize(23);
            assertThat(taskOf(book, row(book, 17))).isEqualTo(16);
            assertThat(taskOf(book, row(book, 21))).isEqualTo(21);
        }
    }

    @Test
    void decisionsOutliveARestartAndALaterRunAndCanBeTakenBack() throws ProblemException {
        try (Workbench workbench = open()) {
            YearBook book = samples(workbench);
            OutcomeMatch agreed = row(book, 17);
            OutcomeMatch refused = row(book, 21);
            workbench
                    .matching()
                    .confirm(
                            agreed.outcome().id(),
                            agreed.links().getFirst().taskId(),
                            "行 17",
                            "只差两个字");
            workbench
                    .matching()
                    .reject(
                            refused.outcome().id(),
                            refused.links().getFirst().taskId(),
                            "行 21",
                            null);
            workbench.matching().noneFits(row(book, 28).outcome().id(), "行 28", null);
        }
        try (Workbench workbench = open()) {
            workbench.matching().run(null);
            YearBook book = workbench.browsing().year(YEAR);
            assertThat(row(book, 17).state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(row(book, 17).links().getFirst().comment()).isEqualTo("只差两个字");
            assertThat(row(book, 21).links()).anyMatch(link -> link.state() == LinkState.REJECTED);
            assertThat(row(book, 28).noneFitsBy()).isNotNull();
            assertThat(row(book, 28).state()).isEqualTo(MatchState.UNMATCHED);
            workbench.undoing().undo();
            workbench.undoing().undo();
            workbench.undoing().undo();
            YearBook before = workbench.browsing().year(YEAR);
            assertThat(rows(before, MatchState.PROPOSED)).containsExactlyInAnyOrder(17, 18, 21);
            assertThat(rows(before, MatchState.MISSING_TASK)).containsExactly(28);
            assertThat(workbench.undoing().firstBroken()).isEmpty();
        }
    }

    @Test
    void statesFollowTheLinks() throws ProblemException {
        try (Workbench workbench = open()) {
            YearBook book = samples(workbench);
            assertThat(book.states()).hasSize(60);
            assertThat(book.states().values().stream().filter(s -> s == TaskState.CONFIRMED))
                    .hasSize(23);
            long pending = row(book, 17).links().getFirst().taskId();
            assertThat(book.states()).containsEntry(pending, TaskState.PENDING);
            workbench.matching().reject(row(book, 17).outcome().id(), pending, "行 17", null);
            assertThat(workbench.browsing().year(YEAR).states())
                    .containsEntry(pending, TaskState.NO_OUTCOME);
        }
    }

    @Test
    void anImportWithItsMatchesIsOneStep() throws ProblemException {
        try (Workbench workbench = open()) {
            samples(workbench);
            assertThat(workbench.undoing().steps())
                    .extracting(step -> step.kind())
                    .containsOnly(StepKind.IMPORT)
                    .hasSize(3);
            workbench.undoing().undo();
            YearBook book = workbench.browsing().year(YEAR);
            assertThat(book.matches()).isEmpty();
            assertThat(book.tasks()).hasSize(60);
            workbench.undoing().redo();
            assertThat(rows(workbench.browsing().year(YEAR), MatchState.CONFIRMED)).hasSize(23);
        }
    }

    @Test
    void aListOfAnotherYearIsAnotherEdition() throws ProblemException {
        try (Workbench workbench = open()) {
            samples(workbench);
            String next =
                    """
                    2026年市政府工作报告重点任务清单
                    一、创新
                    1.另一年的第一项任务，建成新的平台。
                    主责单位：市数据局
                    2.另一年的第二项任务，出台新的办法。
                    主责单位：市教育局
                    """;
            workbench.imports().keep("2026.txt", next.getBytes(StandardCharsets.UTF_8));
            assertThat(workbench.browsing().years()).containsExactly(2026, 2025);
            YearBook book = workbench.browsing().year(YEAR);
            assertThat(rows(book, MatchState.CONFIRMED)).hasSize(23);
            assertThat(book.matches())
                    .allSatisfy(
                            match ->
                                    assertThat(match.links())
                                            .allMatch(
                                                    link -> book.task(link.taskId()).isPresent()));
        }
    }

    @Test
    void tellsItsListenersOfEveryChange() throws ProblemException {
        try (Workbench workbench = open()) {
            int[] told = {0};
            workbench.whenChanged(() -> told[0]++);
            samples(workbench);
            assertThat(told[0]).isEqualTo(3);
            workbench.setOwnUnit("市数据局");
            workbench.undoing().undo();
            assertThat(told[0]).isEqualTo(5);
            assertThat(workbench.ownUnit()).isEmpty();
        }
    }

    @Test
    void aWorkbookOfOneUnitHoldsItsTasksAlone() throws ProblemException {
        try (Workbench workbench = open()) {
            samples(workbench);
            ReportChoice choice =
                    new ReportChoice(YEAR, "市数据局", EnumSet.allOf(SheetKind.class), Layout.USUAL);
            Written written =
                    workbench
                            .reports()
                            .write(folder.resolve("unit.xlsx"), choice, Progress.UNHEARD);
            List<KeptTask> tasks =
                    workbench.browsing().year(YEAR).tasks().stream()
                            .filter(
                                    task ->
                                            task.task().units().stream()
                                                    .anyMatch(u -> u.unit().equals("市数据局")))
                            .toList();
            assertThat(tasks).isNotEmpty();
            assertThat(written.sheets().getFirst().rows()).isEqualTo(tasks.size());
            assertThat(written.misfits()).isEmpty();
        }
    }
}
