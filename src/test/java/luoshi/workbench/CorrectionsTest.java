package luoshi.workbench;

import static luoshi.workbench.Ledgers.REPORT;
import static luoshi.workbench.Ledgers.WHOLE;
import static luoshi.workbench.Ledgers.YEAR;
import static luoshi.workbench.Ledgers.keep;
import static luoshi.workbench.Ledgers.link;
import static luoshi.workbench.Ledgers.row;
import static luoshi.workbench.Ledgers.state;
import static luoshi.workbench.Ledgers.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import luoshi.model.KeptDocument;
import luoshi.model.MatchState;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.StepKind;
import luoshi.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every correction on a real ledger: done, there after a restart, and taken back by one undo. */
class CorrectionsTest {
    private static final String PLAN =
            """
            云岫市“十四五”时期科技创新规划
            （2021年至2025年）
            一、目标
            到2025年，技术合同成交额超过820亿元。
            1.建设岫光实验室。
            2.培育创新企业300家。
            """;

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private interface Use {
        void on(Workbench workbench) throws ProblemException;
    }

    /** One change, which outlives a restart and goes with one undo and comes with one redo. */
    private void oneChange(Use correction, Use check) throws ProblemException {
        List<String> before;
        List<String> after;
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            keep(workbench, "report.txt", REPORT);
            keep(workbench, "plan.txt", PLAN);
            before = state(workbench);
            int steps = workbench.undoing().steps().size();
            correction.on(workbench);
            assertThat(workbench.undoing().steps()).hasSize(steps + 1);
            assertThat(workbench.undoing().steps().getFirst().kind()).isEqualTo(StepKind.CORRECT);
            assertThat(workbench.undoing().steps().getFirst().subject()).isNotBlank();
        }
        try (Workbench workbench = open()) {
            check.on(workbench);
            after = state(workbench);
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(state(workbench)).isEqualTo(before);
        }
        try (Workbench workbench = open()) {
            workbench.undoing().redo();
            assertThat(state(workbench)).isEqualTo(after);
            assertThat(workbench.undoing().firstStray()).isEmpty();
            assertThat(workbench.undoing().firstBroken()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 13",
        "SECTION, 三、城市",
        "SUBSECTION, （一）平台",
        "TEXT, 建成岫光算力平台，提供算力900P。",
        "LEADERS, 李明、王红",
        "DEADLINE, 2025年12月底前",
    })
    void aFieldOfATask(Field field, String typed) throws ProblemException {
        long[] id = {0};
        oneChange(
                workbench -> {
                    id[0] = task(workbench, 1).id();
                    workbench.corrections().set(ItemKey.task(id[0]), field, typed);
                },
                workbench ->
                        assertThat(workbench.corrections().get(ItemKey.task(id[0])).get(field))
                                .isEqualTo(typed));
    }

    @Test
    void whatNoPaperHoldsBeginsADocumentOfItsOwn() throws ProblemException {
        Task first =
                new Task(1, "", "", "改造老旧小区", List.of(), List.of(), null, false, new Passage(0, 0));
        oneChange(
                workbench -> {
                    workbench.corrections().add(2031, "2031年任务（手工录入）", new Item.OfTask(first));
                },
                workbench -> {
                    Item second = new Item.OfTask(first).with(Field.TEXT, "增设停车位");
                    workbench.corrections().add(2031, "2031年任务（手工录入）", second);
                    assertThat(workbench.browsing().year(2031).tasks())
                            .extracting(kept -> kept.task().text())
                            .containsExactly("改造老旧小区", "增设停车位");
                    workbench.undoing().undo();
                    assertThat(workbench.browsing().years()).first().isEqualTo(2031);
                });
    }

    @Test
    void anEmptyLedgerTakesItsFirstThingsOfEveryKind() throws ProblemException {
        Passage nowhere = new Passage(0, 0);
        try (Workbench workbench = open()) {
            Corrections corrections = workbench.corrections();
            ItemKey row =
                    corrections.add(
                            2026,
                            "落实情况",
                            new Item.OfRow(
                                    new luoshi.model.Outcome(
                                            1, "改造老旧小区", null, "", List.of(), false, List.of(),
                                            "已完成", List.of(), nowhere)));
            ItemKey value =
                    corrections.add(
                            2026,
                            "指标",
                            new Item.OfIndicator(
                                    new luoshi.model.IndicatorValue(
                                            "森林覆盖率",
                                            new java.math.BigDecimal("45"),
                                            "%",
                                            luoshi.model.Comparison.AT_LEAST,
                                            2026,
                                            luoshi.model.IndicatorRole.TARGET,
                                            "",
                                            nowhere)));
            assertThat(workbench.browsing().year(2026).matches()).hasSize(1);
            assertThat(workbench.indicators().series()).hasSize(1);
            corrections.set(value, Field.VALUE, "46");
            corrections.remove(row);
            corrections.restore(corrections.removed().getFirst());
            assertThat(corrections.get(row).get(Field.TEXT)).isEqualTo("改造老旧小区");
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void theUnitsOfATask() throws ProblemException {
        List<Responsibility> units =
                List.of(
                        new Responsibility("市体育局", Role.LEAD),
                        new Responsibility("市科技局、高新区管委会", Role.SUPPORTING));
        oneChange(
                workbench ->
                        workbench
                                .corrections()
                                .setUnits(ItemKey.task(task(workbench, 1).id()), units),
                workbench -> assertThat(task(workbench, 1).task().units()).isEqualTo(units));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 9",
        "TEXT, 建成岫光算力平台，提供算力850P。",
        "TARGET, 算力达到800P",
        "SOURCE, 市政府工作报告第4项",
        "ACCOUNT, 平台没有建成。",
    })
    void aFieldOfARow(Field field, String typed) throws ProblemException {
        long[] id = {0};
        oneChange(
                workbench -> {
                    id[0] = row(workbench, 1).outcome().id();
                    workbench.corrections().set(ItemKey.outcome(id[0]), field, typed);
                },
                workbench ->
                        assertThat(workbench.corrections().get(ItemKey.outcome(id[0])).get(field))
                                .isEqualTo(typed));
    }

    private static KeptDocument document(Workbench workbench, String file) {
        return workbench.browsing().documents().stream()
                .filter(document -> document.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "list.txt, TITLE, 云岫市2025年重点任务清单",
        "list.txt, DOCUMENT_NUMBER, 云政发〔2025〕30号",
        "list.txt, ISSUER, 云岫市人民政府办公厅",
        "list.txt, YEAR, 2024",
        "report.txt, PERIOD, 2025-Q4",
        "report.txt, YEAR, 2024",
        "plan.txt, LAST_YEAR, 2026",
    })
    void aFieldOfADocument(String file, Field field, String typed) throws ProblemException {
        long[] id = {0};
        oneChange(
                workbench -> {
                    id[0] = document(workbench, file).edition().id();
                    workbench.corrections().set(id[0], field, typed);
                },
                workbench ->
                        assertThat(workbench.corrections().get(id[0], field)).isEqualTo(typed));
    }

    @Test
    void theMatchingFollowsANumberAndASource() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            keep(workbench, "report.txt", REPORT);
            assertThat(row(workbench, 1).state()).isEqualTo(MatchState.CONFIRMED);
            ItemKey row = ItemKey.outcome(row(workbench, 1).outcome().id());
            workbench.corrections().set(row, Field.SOURCE, "市政府工作报告第5项");
            assertThat(row(workbench, 1).state()).isNotEqualTo(MatchState.CONFIRMED);
            workbench.undoing().undo();
            assertThat(row(workbench, 1).state()).isEqualTo(MatchState.CONFIRMED);
        }
    }

    @Test
    void aDecidedLinkStaysAndIsSuspectUntilTheWordsAreBack() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            keep(workbench, "report.txt", REPORT);
            long task = task(workbench, 2).id();
            workbench.matching().confirm(row(workbench, 2).outcome().id(), task, "2", "办法");
            workbench.corrections().set(ItemKey.task(task), Field.DEADLINE, "年底");
            assertThat(workbench.browsing().suspects()).isEmpty();
            workbench.corrections().set(ItemKey.task(task), Field.TEXT, "修订公共数据办法。");
            assertThat(link(workbench, 2, 2).comment()).isEqualTo("办法");
            assertThat(workbench.browsing().suspects())
                    .containsOnlyKeys(link(workbench, 2, 2).id());
            workbench.undoing().undo();
            assertThat(workbench.browsing().suspects()).isEmpty();
            ItemKey row = ItemKey.outcome(row(workbench, 2).outcome().id());
            workbench.corrections().set(row, Field.ACCOUNT, "尚未出台。");
            assertThat(workbench.browsing().suspects().values())
                    .singleElement()
                    .satisfies(link -> assertThat(link.task()).isNull())
                    .satisfies(link -> assertThat(link.outcome()).contains("已经出台"));
        }
    }

    @Test
    void oneMoreTaskBehindAnother() throws ProblemException {
        Task task =
                new Task(
                        33,
                        "一、创新",
                        "",
                        "建成第二座平台。",
                        List.of(new Responsibility("市体育局", Role.LEAD)),
                        List.of(),
                        null,
                        false,
                        new Passage(0, 0));
        oneChange(
                workbench ->
                        workbench
                                .corrections()
                                .add(
                                        document(workbench, "list.txt").edition().id(),
                                        ItemKey.task(task(workbench, 3).id()),
                                        new Item.OfTask(task)),
                workbench ->
                        assertThat(workbench.browsing().year(YEAR).tasks())
                                .extracting(kept -> kept.task().number())
                                .containsExactly(1, 2, 3, 33, 4, 5, 6));
    }

    @Test
    void aTaskGoesWithItsDecisionsAndComesBackWithThemLater() throws ProblemException {
        oneChange(
                workbench -> workbench.corrections().remove(ItemKey.task(task(workbench, 1).id())),
                workbench -> {
                    assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(5);
                    assertThat(row(workbench, 1).state()).isNotEqualTo(MatchState.CONFIRMED);
                });
        try (Workbench workbench = open()) {
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(5);
            workbench.setOwnUnit("市体育局");
            assertThat(workbench.corrections().removed())
                    .singleElement()
                    .satisfies(removed -> assertThat(removed.number()).isEqualTo(1))
                    .satisfies(removed -> assertThat(removed.kind()).isEqualTo(ItemKey.Kind.TASK));
            RemovedItem removed = workbench.corrections().removed().getFirst();
            workbench.corrections().restore(removed);
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(6);
            assertThat(row(workbench, 1).state()).isEqualTo(MatchState.CONFIRMED);
            assertThat(workbench.corrections().removed()).isEmpty();
            assertThatThrownBy(() -> workbench.corrections().restore(removed))
                    .hasMessageContaining("workbench.restore-not-now");
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(5);
        }
    }

    @Test
    void aDocumentGoesWithAllThatItHolds() throws ProblemException {
        oneChange(
                workbench ->
                        workbench
                                .corrections()
                                .remove(document(workbench, "list.txt").edition().id()),
                workbench -> {
                    assertThat(workbench.browsing().year(YEAR).tasks()).isEmpty();
                    assertThat(workbench.browsing().documents()).hasSize(2);
                    assertThat(workbench.corrections().removed())
                            .singleElement()
                            .satisfies(removed -> assertThat(removed.kind()).isNull());
                });
        try (Workbench workbench = open()) {
            workbench.corrections().restore(workbench.corrections().removed().getFirst());
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(6);
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsRefusedWithTheReasonAndChangesNothing() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            List<String> before = state(workbench);
            Corrections corrections = workbench.corrections();
            ItemKey task = ItemKey.task(task(workbench, 1).id());
            long edition = document(workbench, "list.txt").edition().id();
            assertThatThrownBy(() -> corrections.set(task, Field.TEXT, " "))
                    .hasMessageContaining("workbench.field-empty");
            assertThatThrownBy(() -> corrections.set(task, Field.NUMBER, "一"))
                    .hasMessageContaining("workbench.field-number");
            assertThatThrownBy(() -> corrections.set(edition, Field.YEAR, "25"))
                    .hasMessageContaining("workbench.field-year");
            assertThatThrownBy(() -> corrections.set(ItemKey.task(999), Field.TEXT, "x"))
                    .hasMessageContaining("workbench.item-gone");
            assertThatThrownBy(() -> corrections.remove(ItemKey.outcome(999)))
                    .hasMessageContaining("workbench.item-gone");
            assertThatThrownBy(() -> corrections.remove(999))
                    .hasMessageContaining("workbench.document-gone");
            Item measure =
                    new Item.OfMeasure(
                            new luoshi.model.Measure(1, "", "做好。", List.of(), new Passage(0, 0)));
            assertThatThrownBy(() -> corrections.add(edition, null, measure))
                    .hasMessageContaining("workbench.edition-kind");
            corrections.set(task, Field.NUMBER, "1");
            assertThat(workbench.undoing().steps()).hasSize(1);
            assertThat(state(workbench)).isEqualTo(before);
        }
    }

    @Test
    void aPlansMeasuresAndIndicatorsAreCorrectedTheSameWay() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "plan.txt", PLAN);
            PlanBook plans = workbench.browsing().plans();
            long value = plans.indicators().getFirst().id();
            long measure = plans.measures().getFirst().id();
            Corrections corrections = workbench.corrections();
            corrections.set(ItemKey.indicator(value), Field.VALUE, "830.5");
            corrections.set(ItemKey.measure(measure), Field.TEXT, "建设岫光国家实验室。");
            corrections.setUnits(
                    ItemKey.measure(measure), List.of(new Responsibility("市科技局", Role.LEAD)));
            assertThatThrownBy(() -> corrections.set(ItemKey.indicator(value), Field.VALUE, "八百"))
                    .hasMessageContaining("workbench.field-value");
            assertThatThrownBy(() -> corrections.setUnits(ItemKey.indicator(value), List.of()))
                    .hasMessageContaining("workbench.no-units");
            assertThat(corrections.get(ItemKey.indicator(value)).get(Field.VALUE))
                    .isEqualTo("830.5");
            corrections.remove(ItemKey.indicator(value));
            corrections.remove(ItemKey.measure(measure));
            assertThat(workbench.browsing().plans().indicators())
                    .hasSize(plans.indicators().size() - 1);
            for (int i = 0; i < 5; i++) {
                workbench.undoing().undo();
            }
            assertThat(workbench.browsing().plans()).isEqualTo(plans);
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }
}
