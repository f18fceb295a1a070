package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import luoshi.model.ProblemException;
import luoshi.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's promises held against its report, on a real ledger. */
class TargetsTest {
    private static final String LIST =
            """
            2025年云岫市重点任务清单
            一、民生
            1.新增停车位1.5万个。
            主责单位：市交通局
            2.改造提升农村户厕1000座。
            主责单位：市农业农村局
            3.出台二手车外迁奖励政策。
            主责单位：市商务局
            """;

    private static final String REPORT =
            """
            云岫市2025年度重点任务全年落实情况
            序号,任务内容,任务来源,全年落实情况
            1,新增停车位1.5万个。,市政府工作报告第1项,全年新增停车位1.62万个。
            2,改造提升农村户厕1000座。,市政府工作报告第2项,计划改造提升农村户厕1200座。
            3,开展家庭农场评选，评定市级家庭农场30家。,,评定市级家庭农场28家。
            """;

    @TempDir private Path folder;
    private Path home;

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("ledger");
    }

    private Workbench open(boolean withReport) throws ProblemException {
        Workbench workbench = Workbench.open(home);
        workbench.imports().keep("list.txt", LIST.getBytes(StandardCharsets.UTF_8));
        if (withReport) {
            workbench.imports().keep("report.csv", REPORT.getBytes(StandardCharsets.UTF_8));
        }
        return workbench;
    }

    @Test
    void eachCommitmentHasItsVerdictAndItsReason() throws ProblemException {
        try (Workbench workbench = open(true)) {
            List<Target> targets = workbench.targets().year(2025);
            assertThat(targets)
                    .extracting(Target::verdict)
                    .containsExactly(
                            Verdict.EXCEEDED,
                            Verdict.UNDECIDABLE,
                            Verdict.NOT_REPORTED,
                            Verdict.MISSED);
            assertThat(targets.get(3).task()).isNull();
            Wording chinese = new Wording(Locale.ROOT);
            assertThat(chinese.of(targets.get(0))).isEqualTo("承诺1.5万个，报告1.62万个，超过。");
            assertThat(chinese.of(targets.get(3))).isEqualTo("承诺30家，报告28家，未达到。");
            assertThat(targets.get(0).isFromNeighbour()).isFalse();
        }
    }

    @Test
    void withoutAReportThereIsNoVerdict() throws ProblemException {
        try (Workbench workbench = open(false)) {
            assertThat(workbench.targets().year(2025))
                    .hasSize(3)
                    .allSatisfy(target -> assertThat(target.verdict()).isNull());
            assertThatThrownBy(() -> workbench.targets().year(1999))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void theOfficersWordStandsIsKeptAndCanBeTakenBack() throws ProblemException {
        try (Workbench workbench = open(true)) {
            Target target = workbench.targets().year(2025).get(1);
            workbench.targets().overrule(target, Verdict.MISSED, "只是计划数", "任务 2");
            Target row = workbench.targets().year(2025).get(3);
            workbench.targets().overrule(row, Verdict.MET, "口径不同", "落实行 3");
        }
        try (Workbench workbench = Workbench.open(home)) {
            Target target = workbench.targets().year(2025).get(1);
            assertThat(target.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(target.judgement().verdict()).isEqualTo(Verdict.UNDECIDABLE);
            assertThat(Objects.requireNonNull(target.overrule()).reason()).isEqualTo("只是计划数");
            assertThat(new Wording(Locale.ROOT).of(target)).isEqualTo("只是计划数");
            assertThat(workbench.targets().year(2025).get(3).verdict()).isEqualTo(Verdict.MET);
            workbench.undoing().undo();
            assertThat(workbench.targets().year(2025).get(3).verdict()).isEqualTo(Verdict.MISSED);
            workbench.targets().withdraw(target, "任务 2");
            assertThat(workbench.targets().year(2025).get(1).overrule()).isNull();
            workbench.undoing().undo();
            assertThat(workbench.targets().year(2025).get(1).overrule()).isNotNull();
            assertThat(workbench.undoing().firstStray()).isEmpty();
            assertThat(workbench.undoing().firstBroken()).isEmpty();
        }
    }
}
