package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import luoshi.model.KeptTask;
import luoshi.model.LineageDecision;
import luoshi.model.LineageGrade;
import luoshi.model.LinkState;
import luoshi.model.OriginKind;
import luoshi.model.ProblemException;
import luoshi.model.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years beside each other, on a real ledger and after a restart. */
class LineageTest {
    private static final String[] BEFORE = {
        "推进湖东区环湖绿道建设，新增步道30公里，完善沿线驿站", "新建社区养老服务驿站20家，为独居老人提供上门巡视服务", "举办云岫国际陶瓷双年展，评选青年陶艺家"
    };
    private static final String[] AFTER = {
        "续建环湖绿道二期，新增步道25公里，沿线驿站全部开放",
        "提升社区养老服务驿站质量，为失能独居老人提供上门护理",
        "建设城市地下综合管廊12公里",
        "推进老旧小区电梯加装300部",
        "开展校园食品安全专项检查"
    };

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static void keepList(Workbench workbench, int year, String... tasks)
            throws ProblemException {
        StringBuilder text = new StringBuilder("云岫市" + year + "年市政府工作报告重点任务清单,,\n序号,任务,主责单位\n");
        for (int i = 0; i < tasks.length; i++) {
            text.append(i + 1).append(",\"").append(tasks[i]).append("。\",市科技局\n");
        }
        workbench.imports().keep(year + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> numbers(List<KeptTask> tasks) {
        return tasks.stream().map(task -> task.task().number()).toList();
    }

    @Test
    void tellsWhatGoesOnWhatIsDroppedAndWhatIsNew() throws ProblemException {
        try (Workbench workbench = open()) {
            keepList(workbench, 2023, BEFORE);
            keepList(workbench, 2024, AFTER);
            LineageBook book = workbench.lineage().compare(2023, 2024, 3);
            assertThat(book.withMeaning()).isTrue();
            List<Succession> tasks = book.of(OriginKind.TASK);
            assertThat(tasks).hasSize(3);
            long first = tasks.getFirst().to().getFirst().taskId();
            assertThat(first).isEqualTo(book.later().getFirst().id());
            assertThat(tasks.getFirst().to().getFirst().grade()).isEqualTo(LineageGrade.CONTINUES);
            assertThat(tasks.get(1).to().getFirst().taskId()).isEqualTo(book.later().get(1).id());
            assertThat(numbers(book.dropped())).containsExactly(3);
            assertThat(numbers(book.fresh())).containsExactly(3, 4, 5);
            assertThat(numbers(book.unanswered())).containsExactly(1, 2, 3);
        }
    }

    @Test
    void theOfficersWordStandsAfterARestartAndCanBeTakenBack() throws ProblemException {
        try (Workbench workbench = open()) {
            keepList(workbench, 2023, BEFORE);
            keepList(workbench, 2024, AFTER);
            LineageBook book = workbench.lineage().compare(2023, 2024, 3);
            long fair = book.tasks().get(2).id();
            long path = book.tasks().getFirst().id();
            workbench
                    .lineage()
                    .decide(
                            new LineageDecision(
                                    OriginKind.TASK,
                                    path,
                                    book.later().getFirst().id(),
                                    LinkState.REJECTED),
                            "不是一回事",
                            "否决");
            workbench.lineage().explain(OriginKind.TASK, fair, "两年一届", "说明");
        }
        try (Workbench workbench = open()) {
            LineageBook book = workbench.lineage().compare(2023, 2024, 3);
            long fair = book.tasks().get(2).id();
            assertThat(book.of(OriginKind.TASK).getFirst().to().getLast().state())
                    .isEqualTo(LinkState.REJECTED);
            assertThat(book.reasons().get(OriginKind.TASK)).containsEntry(fair, "两年一届");
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            workbench.undoing().undo();
            book = workbench.lineage().compare(2023, 2024, 3);
            assertThat(book.reasons()).isEmpty();
            assertThat(book.of(OriginKind.TASK).getFirst().to().getFirst().state())
                    .isEqualTo(LinkState.PROPOSED);
        }
    }
}
