package luoshi.workbench;

import static luoshi.workbench.Ledgers.WHOLE;
import static luoshi.workbench.Ledgers.YEAR;
import static luoshi.workbench.Ledgers.keep;
import static luoshi.workbench.Ledgers.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import luoshi.model.KeptDocument;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.TaskState;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import luoshi.report.Written;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports on one list: a bureau's and a district's, a quarter's and the year's. */
class SideBySideTest {
    private static final String BUREAU =
            """
            2025年市政府工作报告重点任务全年落实情况
            序号 任务内容 任务来源 市园林绿化局全年落实情况
            1 新建社区公园11个，改造老旧公园6个。 市政府工作报告第3项 全市建成社区公园12个，改造老旧公园6个。
            """;

    private static final String DISTRICT =
            """
            2025年市政府工作报告重点任务全年落实情况
            序号 任务内容 任务来源 湖东区政府全年落实情况
            1 新建社区公园11个，改造老旧公园6个。 市政府工作报告第3项 我区建成社区公园2个。
            """;

    private static final String QUARTER =
            """
            2025年第三季度市政府工作报告重点任务落实情况
            序号 任务内容 任务来源 市园林绿化局落实情况
            1 新建社区公园11个，改造老旧公园6个。 市政府工作报告第3项 已开工社区公园9个。
            """;

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static void four(Workbench workbench) throws ProblemException {
        keep(workbench, "list.txt", WHOLE);
        keep(workbench, "bureau.txt", BUREAU);
        keep(workbench, "district.txt", DISTRICT);
        keep(workbench, "quarter.txt", QUARTER);
    }

    private static List<String> accounts(TaskEntry entry) {
        return entry.outcomes().stream().map(m -> m.outcome().outcome().account()).toList();
    }

    @Test
    void areKeptByUnitAndPeriodAndAllAnswerTheTask() throws ProblemException {
        try (Workbench workbench = open()) {
            four(workbench);
            assertThat(workbench.browsing().documents())
                    .extracting(KeptDocument::edition)
                    .extracting(edition -> edition.heading().issuer() + " " + edition.period())
                    .containsExactly("null null", "市园林绿化局 2025", "湖东区政府 2025", "市园林绿化局 2025-Q3");
            YearBook book = workbench.browsing().year(YEAR);
            assertThat(book.matches())
                    .hasSize(3)
                    .extracting(OutcomeMatch::state)
                    .containsOnly(MatchState.CONFIRMED);
            long park = task(workbench, 3).id();
            assertThat(book.states()).containsEntry(park, TaskState.CONFIRMED);
            TaskEntry entry =
                    TaskEntries.of(book).stream()
                            .filter(one -> one.kept().id() == park)
                            .findFirst()
                            .orElseThrow();
            assertThat(accounts(entry)).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void aDecisionOnOneLeavesTheOthersAlone() throws ProblemException {
        try (Workbench workbench = open()) {
            four(workbench);
            List<OutcomeMatch> matches = workbench.browsing().year(YEAR).matches();
            long district = matches.get(1).outcome().id();
            workbench.matching().reject(district, task(workbench, 3).id(), "湖东", "另一项");
        }
        try (Workbench workbench = open()) {
            workbench.matching().run(YEAR);
            List<OutcomeMatch> matches = workbench.browsing().year(YEAR).matches();
            assertThat(matches.get(0).state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(matches.get(1).links().getFirst().state()).isEqualTo(LinkState.REJECTED);
            assertThat(matches.get(2).state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(workbench.browsing().year(YEAR).states())
                    .containsEntry(task(workbench, 3).id(), TaskState.CONFIRMED);
        }
    }

    @Test
    void aCorrectedOneTakesTheRightPlace() throws ProblemException {
        try (Workbench workbench = open()) {
            four(workbench);
            EditionComparison found =
                    workbench
                            .editions()
                            .compare(Ledgers.read("d2.txt", DISTRICT.replace("公园2个", "公园3个")))
                            .getFirst();
            assertThat(found.edition().fileName()).isEqualTo("district.txt");
            assertThat(found.certain()).isFalse();
        }
    }

    @Test
    void stayApartInTheWorkbook() throws ProblemException, IOException {
        Path file = folder.resolve("meeting.xlsx");
        try (Workbench workbench = open()) {
            four(workbench);
            Written written =
                    workbench
                            .reports()
                            .write(
                                    file,
                                    new ReportChoice(
                                            YEAR,
                                            null,
                                            EnumSet.of(SheetKind.OUTCOMES, SheetKind.MATCHING),
                                            Layout.USUAL),
                                    Progress.UNHEARD);
            assertThat(written.misfits()).isEmpty();
        }
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Objects.requireNonNull(workbook.getSheetAt(0))
                    .forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        assertThat(cells)
                .anyMatch(cell -> cell.contains("全市建成社区公园12个"))
                .anyMatch(cell -> cell.contains("我区建成社区公园2个"))
                .anyMatch(cell -> cell.contains("已开工社区公园9个"))
                .anyMatch(cell -> cell.contains("湖东区政府"))
                .anyMatch(cell -> cell.contains("第三季度"));
    }
}
