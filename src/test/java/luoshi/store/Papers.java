package luoshi.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import luoshi.model.Comparison;
import luoshi.model.Document;
import luoshi.model.Heading;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Manuscript;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Severity;
import luoshi.model.Task;
import org.jooq.impl.DSL;

/** Papers of the invented city with something in every field, and every row that a ledger holds. */
final class Papers {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-31T01:02:03.456Z"), ZoneId.of("Asia/Shanghai"));

    static final Task TASK =
            new Task(
                    3,
                    "一、创新",
                    "（一）平台",
                    "建成“岫光”算力平台。",
                    List.of(
                            new Responsibility("市科技局、高新区管委会", Role.LEAD),
                            new Responsibility("湖东区政府", Role.SUPPORTING)),
                    List.of("李明"),
                    "2025年12月底前",
                    true,
                    new Passage(3, 9));

    static final Outcome OUTCOME =
            new Outcome(
                    1,
                    "建成“岫光”算力平臺。",
                    "全年目標",
                    "市政府工作報告第3項、日常履職考核事項",
                    List.of(new Reference("市政府工作报告", 3), new Reference("折子工程", 7)),
                    true,
                    List.of(new Responsibility("市科技局、高新区管委会", Role.LEAD)),
                    "第一段\n第二段",
                    List.of(new Repair("?F", "。其", false, new Passage(5, 7))),
                    new Passage(1, 12));

    static final Reading LIST =
            reading(
                    "list.txt",
                    "a",
                    new Document.TaskList(
                            new Heading("2025年清单", "云政发〔2025〕3号", "云岫市人民政府", 2025), List.of(TASK)));

    static final Reading REPORT =
            reading(
                    "report.txt",
                    "b",
                    new Document.OutcomeReport(
                            new Heading("2025年落实情况", null, "市科技局、高新区管委会", 2025),
                            "2025",
                            List.of(OUTCOME)));

    static final Reading PLAN =
            reading(
                    "plan.txt",
                    "c",
                    new Document.Plan(
                            new Heading("规划", null, null, 2021),
                            2025,
                            List.of(
                                    new IndicatorValue(
                                            "技术合同成交额",
                                            new BigDecimal("820.5"),
                                            "亿元",
                                            Comparison.AT_LEAST,
                                            2025,
                                            IndicatorRole.TARGET,
                                            "超过820.5亿元",
                                            new Passage(0, 3))),
                            List.of(new Measure(1, "一、", "做好。", List.of(), new Passage(0, 2)))));

    private Papers() {}

    static Reading reading(String name, String hash, Document document) {
        return new Reading(
                new Manuscript(name, hash.repeat(64), "原文全文"),
                List.of(document),
                List.of(
                        new Remark(Severity.WARNING, "truncated", List.of("3"), new Passage(1, 2)),
                        new Remark(Severity.INFO, "clutter", List.of("1", "2"), null)));
    }

    /** Every row of every table but the history's own. */
    static List<String> rows(Ledger ledger) {
        return ledger.read(
                dsl ->
                        luoshi.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                                .filter(
                                        table ->
                                                !List.of("STEP", "CHANGE", "SEAL", "EVENT")
                                                        .contains(table.getName()))
                                .filter(table -> !table.getName().startsWith("flyway"))
                                .flatMap(
                                        table ->
                                                dsl
                                                        .selectFrom(table)
                                                        .orderBy(DSL.one())
                                                        .fetch()
                                                        .stream()
                                                        .map(
                                                                row ->
                                                                        table.getName()
                                                                                + row.formatJSON()))
                                .toList());
    }
}
