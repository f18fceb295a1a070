package luoshi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.commitment.Account;
import luoshi.commitment.Gap;
import luoshi.commitment.Verdicts;
import luoshi.model.Comparison;
import luoshi.model.Continuation;
import luoshi.model.Edition;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Heading;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.model.Judgement;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.LineageGrade;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;
import luoshi.model.Overrule;
import luoshi.model.Passage;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Tasks and outcomes of 云岫市, which does not exist. */
final class InventedCity {
    static final LocalDate DAY = LocalDate.of(2031, 9, 30);

    private static final Edition LIST =
            new Edition(1, "a", new Heading("2031年云岫市重点任务清单", null, null, 2031), null);
    private static final List<String> UNITS =
            List.of("市科技局、高新区管委会", "市发展改革委", "市工业和信息化局", "湖东区政府", "市文化和旅游局");

    private InventedCity() {}

    static KeptTask task(int number, String text, @Nullable String deadline) {
        List<Responsibility> units = new ArrayList<>();
        for (int i = 0; i <= number % 4; i++) {
            Role role = i == 0 ? Role.LEAD : Role.JOINT;
            units.add(new Responsibility(UNITS.get((number + i) % UNITS.size()), role));
        }
        int part = (number - 1) / 7;
        Task task =
                new Task(
                        number,
                        "一二三四五".charAt(part / 2 % 5) + "、坚持创新引领，建设湖滨科技城",
                        "（" + "一二".charAt(part % 2) + "）夯实基础",
                        text,
                        units,
                        List.of(),
                        deadline,
                        false,
                        new Passage(0, 1));
        return new KeptTask(100L + number, LIST, task);
    }

    /** So many tasks, of one to ten sentences. */
    static List<KeptTask> tasks(int count) {
        List<KeptTask> tasks = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            String text = work(n);
            tasks.add(task(n, text.repeat(n % 10 == 0 ? 10 : n % 3 + 1), null));
        }
        return tasks;
    }

    private static String work(int number) {
        return ("推进第" + number + "号湖滨科技园建设，新增孵化载体")
                + (number % 9 + 1)
                + "万平方米，引进企业100家以上（含“专精特新”企业20家），加快补齐公共服务短板；"
                + "完善《云岫市科技成果转化条例》配套措施，力争GDP增长5.5%。";
    }

    static OutcomeMatch outcome(
            int number, String task, String account, MatchState state, List<Link> links) {
        Edition report = new Edition(2, "b", new Heading("2031年全年落实情况", null, null, 2031), "2031");
        return in(report, number, task, account, state, links);
    }

    static OutcomeMatch in(
            Edition report,
            int number,
            String task,
            String account,
            MatchState state,
            List<Link> links) {
        Outcome outcome =
                new Outcome(
                        number,
                        task,
                        null,
                        "市政府工作报告第" + number + "项",
                        List.of(new Reference("市政府工作报告", number)),
                        false,
                        List.of(),
                        account,
                        List.of(),
                        new Passage(0, 1));
        return new OutcomeMatch(
                new KeptOutcome(500L + number, report, outcome), state, links, null);
    }

    static Link link(int outcome, long task, LinkState state, @Nullable String by) {
        List<Evidence> evidence =
                List.of(
                        new Evidence(EvidenceKind.REFERENCE, 1, "a", List.of()),
                        new Evidence(EvidenceKind.WORDING, 0.9, "b", List.of()));
        @Nullable OffsetDateTime at =
                by == null ? null : OffsetDateTime.parse("2032-01-20T09:30:00+08:00");
        return new Link(
                900L + outcome, 500L + outcome, task, state, 0.93, evidence, by, at, null, false);
    }

    /** The same year with what its tasks promise, indicators, lineage and history. */
    static ReportContent wholeYear(int count) {
        ReportContent year = year(count);
        return new ReportContent(
                2031,
                null,
                null,
                DAY,
                year.tasks(),
                year.states(),
                year.matches(),
                new Further(
                        promises(year),
                        List.of(indicator("全社会研发投入强度", "%"), indicator("技术合同成交额", "亿元")),
                        LightShares.USUAL,
                        descents(year),
                        changes(count)));
    }

    private static List<Promised> promises(ReportContent year) {
        List<Promised> promises = new ArrayList<>();
        Map<Long, KeptOutcome> rows = new HashMap<>();
        for (OutcomeMatch match : year.matches()) {
            match.links().forEach(link -> rows.put(link.taskId(), match.outcome()));
        }
        for (KeptTask task : year.tasks()) {
            KeptOutcome row = rows.get(task.id());
            List<Account> accounts =
                    row == null ? List.of() : List.of(Account.read(row.outcome().account(), 2031));
            for (Judgement judgement : Verdicts.of(task.task().text(), accounts)) {
                boolean decided = promises.size() == 4;
                Overrule overrule =
                        new Overrule(
                                1,
                                task.id(),
                                null,
                                judgement.commitment().mark(),
                                Verdict.MET,
                                "已到现场核实",
                                "周明",
                                OffsetDateTime.parse("2032-01-20T09:30:00+08:00"));
                promises.add(
                        new Promised(
                                task,
                                null,
                                judgement,
                                judgement.account() < 0 ? null : row,
                                decided ? Verdict.MET : judgement.verdict(),
                                promises.size() % 3 == 0,
                                Optional.ofNullable(judgement.achievement())
                                        .flatMap(a -> Gap.of(judgement.commitment(), a))
                                        .orElse(null),
                                decided ? overrule : null));
            }
        }
        return promises;
    }

    private static IndicatorSeries indicator(String name, String unit) {
        return new IndicatorSeries(
                name,
                unit,
                List.of(
                        point(name, unit, IndicatorRole.BASELINE, 2026, "2.6", true),
                        point(name, unit, IndicatorRole.TARGET, 2030, "3.25", true),
                        point(name, unit, IndicatorRole.TARGET, 2031, "3.4", true),
                        point(name, unit, IndicatorRole.ACTUAL, 2030, "3.3", true),
                        point(name, unit, IndicatorRole.ACTUAL, 2031, "3.5", false)),
                IndicatorSeries.Light.YELLOW,
                null);
    }

    private static IndicatorPoint point(
            String name, String unit, IndicatorRole role, int year, String value, boolean firm) {
        return new IndicatorPoint(
                name,
                role,
                year,
                new BigDecimal(value),
                unit,
                role == IndicatorRole.TARGET ? Comparison.AT_LEAST : Comparison.EXACTLY,
                firm,
                IndicatorPoint.Source.PLAN,
                1,
                "",
                new Passage(0, 1));
    }

    private static List<Descent> descents(ReportContent year) {
        List<Descent> descents = new ArrayList<>();
        for (KeptTask task : year.tasks()) {
            Continuation next =
                    new Continuation(
                            task.id(), 0.8, LineageGrade.CONTINUES, LinkState.PROPOSED, List.of());
            boolean served = task.id() % 3 != 0;
            descents.add(
                    new Descent(
                            "云岫市“十六五”科技创新规划",
                            "支持湖滨科技园建设，第" + task.id() + "条。",
                            served ? "" : "3.4%\n(2031)",
                            2031,
                            served
                                    ? List.of(
                                            new Descent.Step(
                                                    task, next, task.task().text().repeat(3)))
                                    : List.of(),
                            task.id() % 2 == 0 ? null : "移交下一年度"));
        }
        return descents;
    }

    private static List<ChangeEntry> changes(int count) {
        List<ChangeEntry> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(
                    new ChangeEntry(
                            OffsetDateTime.parse("2031-09-12T09:30:00+08:00"),
                            "任务 第" + i + "项",
                            "完成时限",
                            i % 2 == 0 ? "" : "2031年12月31日",
                            work(i),
                            "修改 第" + i + "项",
                            "周明"));
        }
        return changes;
    }

    /** A year of so many tasks; each third has its outcome, one outcome has no task. */
    static ReportContent year(int count) {
        List<KeptTask> tasks = tasks(count);
        Map<Long, TaskState> states = new HashMap<>();
        List<OutcomeMatch> matches = new ArrayList<>();
        for (int n = 3; n <= count; n += 3) {
            KeptTask task = tasks.get(n - 1);
            boolean settled = n % 2 == 1;
            states.put(task.id(), settled ? TaskState.CONFIRMED : TaskState.PENDING);
            String restated = task.task().text().replace("新增", "已经新建");
            Link link =
                    link(
                            n,
                            task.id(),
                            settled ? LinkState.CONFIRMED : LinkState.PROPOSED,
                            settled ? "周明" : null);
            matches.add(
                    outcome(
                            n,
                            settled ? task.task().text() : restated,
                            ("已完成。\n" + restated).repeat(n % 4 + 1),
                            settled ? MatchState.CONFIRMED : MatchState.PROPOSED,
                            List.of(link)));
        }
        matches.add(outcome(count + 7, "修复湖滨湿地。", "已修复。", MatchState.MISSING_TASK, List.of()));
        return new ReportContent(2031, null, null, DAY, tasks, states, matches);
    }
}
