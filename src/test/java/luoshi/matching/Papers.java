package luoshi.matching;

import java.util.List;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Reference;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/** Editions, tasks and outcomes for the tests, with only what matching looks at. */
final class Papers {
    static final String REPORT_LIST = "市政府工作报告";

    private static final Passage NOWHERE = new Passage(0, 0);

    private Papers() {}

    static Edition list(long id, int year) {
        return list(id, year, year + "年市政府工作报告重点任务清单", "云岫市人民政府");
    }

    static Edition list(long id, int year, String title, String issuer) {
        Heading heading = new Heading(title, "云政发〔" + year + "〕" + id + "号", issuer, year);
        return new Edition(id, "0".repeat(64), heading, null);
    }

    static Edition report(long id, @Nullable Integer year, @Nullable String period) {
        Heading heading = new Heading("全年落实情况", null, "云岫市科技局", year);
        return new Edition(id, "1".repeat(64), heading, period);
    }

    static KeptTask task(long id, Edition list, int number, String text) {
        return new KeptTask(
                id,
                list,
                new Task(number, "", "", text, List.of(), List.of(), null, false, NOWHERE));
    }

    static KeptTask truncated(KeptTask whole) {
        Task task = whole.task();
        return new KeptTask(
                whole.id(),
                whole.edition(),
                new Task(
                        task.number(),
                        "",
                        "",
                        task.text(),
                        List.of(),
                        List.of(),
                        null,
                        true,
                        NOWHERE));
    }

    static KeptOutcome outcome(long id, Edition report, String text, Reference... references) {
        return outcome(id, report, text, "", references);
    }

    static KeptOutcome outcome(
            long id, Edition report, String text, String source, Reference... references) {
        return new KeptOutcome(
                id,
                report,
                new Outcome(
                        (int) id,
                        text,
                        null,
                        source,
                        List.of(references),
                        references.length == 0,
                        List.of(),
                        "已完成。",
                        List.of(),
                        NOWHERE));
    }

    static Reference item(int number) {
        return new Reference(REPORT_LIST, number);
    }
}
