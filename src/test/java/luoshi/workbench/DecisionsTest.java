package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions used again, suspects and reconstructed tasks, on a real ledger and after a restart. */
class DecisionsTest {
    private static final int YEAR = 2024;
    private static final String CANAL = "推进湖东区环湖绿道建设，新增步道30公里，完善沿线驿站";
    private static final String CANAL_SHORT = "推进湖东区环湖绿道建设，新增步道30公里";
    private static final String CARE = "新建社区养老服务驿站20家，为独居老人提供上门巡视服务";
    private static final String CARE_OTHER = "新建社区养老服务驿站26家，为独居老人和残疾人提供上门巡视";
    private static final String LABS = "加快云岫实验室建设，布局5个共性技术平台，支持企业牵头攻关";

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static void keepList(Workbench workbench, String... tasks) throws ProblemException {
        StringBuilder text = new StringBuilder("云岫市2024年市政府工作报告重点任务清单,,\n序号,任务,主责单位\n");
        for (int i = 0; i < tasks.length; i++) {
            text.append(i + 1).append(",\"").append(tasks[i]).append("。\",市科技局\n");
        }
        keep(workbench, "list.csv", text);
    }

    private static void keepReport(Workbench workbench, String name, String... rows)
            throws ProblemException {
        StringBuilder text = new StringBuilder("云岫市2024年市政府工作报告重点任务全年落实情况,,,\n序号,任务,任务来源,落实情况\n");
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split("@", -1);
            text.append(i + 1).append(",\"").append(row[0]).append("。\",").append(row[1]);
            text.append(",\"已完成年度任务，").append(name).append("。\"\n");
        }
        keep(workbench, name + ".csv", text);
    }

    private static void keep(Workbench workbench, String name, StringBuilder text)
            throws ProblemException {
        Imported imported =
                workbench.imports().keep(name, text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(imported.fate()).isEqualTo(Imported.Fate.KEPT);
    }

    private static List<OutcomeMatch> rows(Workbench workbench) {
        return workbench.browsing().year(YEAR).matches();
    }

    private static Link first(OutcomeMatch match) {
        return match.links().getFirst();
    }

    @Test
    void aCorrectedReportTakesDecisionsOverAndSuspectsWhatHasChanged() throws ProblemException {
        try (Workbench workbench = open()) {
            keepList(workbench, CANAL, CARE);
            keepReport(workbench, "draft", CANAL_SHORT + "@日常工作", CARE_OTHER + "@日常工作");
            for (OutcomeMatch match : rows(workbench)) {
                assertThat(match.state()).isEqualTo(MatchState.PROPOSED);
                workbench
                        .matching()
                        .confirm(match.outcome().id(), first(match).taskId(), "定", "看过");
            }
            keepReport(workbench, "final", CANAL_SHORT + "@日常工作", CARE + "并长期坚持@日常工作");
        }
        try (Workbench workbench = open()) {
            List<OutcomeMatch> rows = rows(workbench);
            assertThat(rows).hasSize(4);
            Link same = first(rows.get(2));
            assertThat(rows.get(2).state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(same.decidedBy()).isNotNull();
            assertThat(same.comment()).isEqualTo("看过");
            assertThat(same.suspect()).isFalse();
            Link changed = first(rows.get(3));
            assertThat(rows.get(3).state()).isEqualTo(MatchState.PROPOSED);
            assertThat(changed.suspect()).isTrue();
            assertThat(changed.taskId()).isEqualTo(first(rows.get(1)).taskId());

            workbench.matching().run(YEAR);
            assertThat(first(rows(workbench).get(3)).suspect()).isTrue();
            workbench.matching().confirm(rows.get(3).outcome().id(), changed.taskId(), "再定", null);
            assertThat(first(rows(workbench).get(3)).suspect()).isFalse();
            assertThat(rows(workbench).get(3).state()).isEqualTo(MatchState.CONFIRMED);
            workbench.undoing().undo();
            assertThat(first(rows(workbench).get(3)).suspect()).isTrue();
        }
    }

    @Test
    void aRowMayAnswerSeveralTasksAndSeveralRowsOne() throws ProblemException {
        List<Long> tasks;
        try (Workbench workbench = open()) {
            keepList(workbench, CANAL, CARE, LABS);
            keepReport(workbench, "report", CANAL_SHORT + "@日常工作", CARE_OTHER + "@日常工作");
            tasks = workbench.browsing().year(YEAR).tasks().stream().map(KeptTask::id).toList();
            long row = rows(workbench).getFirst().outcome().id();
            workbench.matching().confirm(row, tasks.get(0), "定", null);
            workbench.matching().confirmAlso(row, tasks.get(2), "加选", "同一行两项");
            long other = rows(workbench).get(1).outcome().id();
            workbench.matching().confirmAlso(other, tasks.get(2), "加选", null);
            workbench.matching().run(YEAR);
        }
        try (Workbench workbench = open()) {
            assertThat(confirmed(rows(workbench).get(0)))
                    .containsExactly(tasks.get(0), tasks.get(2));
            assertThat(confirmed(rows(workbench).get(1))).containsExactly(tasks.get(2));
            assertThat(workbench.browsing().year(YEAR).states().values())
                    .containsOnlyOnce(TaskState.NO_OUTCOME);
            workbench.undoing().undo();
            workbench.undoing().undo();
            assertThat(confirmed(rows(workbench).get(0))).containsExactly(tasks.get(0));
        }
    }

    @Test
    void severalRowsAreAcceptedAsOneStep() throws ProblemException {
        try (Workbench workbench = open()) {
            keepList(workbench, CANAL, CARE);
            keepReport(workbench, "report", CANAL_SHORT + "@日常工作", CARE_OTHER + "@日常工作");
            Map<Long, Long> best = new LinkedHashMap<>();
            rows(workbench).forEach(row -> best.put(row.outcome().id(), first(row).taskId()));
            workbench.matching().confirmAll(best, "2 行一起接受");
            assertThat(rows(workbench)).allMatch(row -> row.state() == MatchState.CONFIRMED);
            workbench.undoing().undo();
            assertThat(rows(workbench)).allMatch(row -> row.state() == MatchState.PROPOSED);
        }
    }

    private static List<Long> confirmed(OutcomeMatch match) {
        return match.links().stream()
                .filter(link -> link.state() == LinkState.CONFIRMED)
                .map(Link::taskId)
                .sorted()
                .toList();
    }

    @Test
    void aRejectionIsUsedAgainToo() throws ProblemException {
        try (Workbench workbench = open()) {
            keepList(workbench, CANAL, CARE);
            keepReport(workbench, "draft", CANAL_SHORT + "@日常工作");
            OutcomeMatch match = rows(workbench).getFirst();
            workbench.matching().reject(match.outcome().id(), first(match).taskId(), "否", null);
            keepReport(workbench, "final", CANAL_SHORT + "@日常工作", LABS + "@日常工作");
            Link again = rows(workbench).get(1).links().getLast();
            assertThat(again.state()).isEqualTo(LinkState.REJECTED);
            assertThat(again.taskId()).isEqualTo(first(match).taskId());
        }
    }

    @Test
    void rowsBecomeTasksAndGiveWayToTheRealOnes() throws ProblemException {
        try (Workbench workbench = open()) {
            keepReport(
                    workbench,
                    "report",
                    CANAL + "@市政府工作报告第1项",
                    CARE + "@市政府工作报告第2项",
                    LABS + "@市政府工作报告第9项",
                    "做好值班值守@日常工作");
            assertThat(rows(workbench).subList(0, 3))
                    .allMatch(match -> match.state() == MatchState.MISSING_TASK);
            Set<Long> all =
                    rows(workbench).stream()
                            .map(match -> match.outcome().id())
                            .collect(Collectors.toSet());
            workbench.matching().reconstruct(YEAR, all, "{0}（据落实情况重建）", "重建");
        }
        try (Workbench workbench = open()) {
            YearBook book = workbench.browsing().year(YEAR);
            assertThat(book.tasks())
                    .extracting(task -> task.task().number())
                    .containsExactly(1, 2, 9);
            Set<Long> marked = workbench.matching().reconstructed();
            assertThat(book.tasks()).allMatch(task -> marked.contains(task.edition().id()));
            assertThat(book.matches().subList(0, 3))
                    .allMatch(match -> match.state() == MatchState.CONFIRMED);
            assertThat(book.matches().get(3).state()).isEqualTo(MatchState.UNMATCHED);

            keepList(workbench, CANAL, CARE_OTHER);
        }
        try (Workbench workbench = open()) {
            YearBook book = workbench.browsing().year(YEAR);
            Set<Long> marked = workbench.matching().reconstructed();
            assertThat(book.tasks().stream().filter(t -> marked.contains(t.edition().id())))
                    .extracting(task -> task.task().number())
                    .containsExactly(9);
            Link kept = first(book.matches().getFirst());
            assertThat(book.matches().getFirst().state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(kept.decidedBy()).isNotNull();
            assertThat(number(book, kept)).isEqualTo(1);
            OutcomeMatch changed = book.matches().get(1);
            assertThat(changed.state()).isEqualTo(MatchState.PROPOSED);
            assertThat(first(changed).suspect()).isTrue();
            assertThat(number(book, first(changed))).isEqualTo(2);

            assertThat(workbench.undoing().firstBroken()).isEmpty();
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(3);
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    private static int number(YearBook book, Link link) {
        KeptTask task = book.task(link.taskId()).orElseThrow();
        Integer number = task.task().number();
        return number == null ? 0 : number;
    }
}
