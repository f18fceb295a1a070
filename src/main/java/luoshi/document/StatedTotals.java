package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Outcome;

/** Holds the totals that a report states of itself against the rows that it has. */
final class StatedTotals {
    private static final Pattern BEFORE =
            Pattern.compile("(\\d{1,3})项(?:《?[省市区县]?政府)工作报告》?(?:重点)?(?:任务|工作|事项)");
    private static final Pattern AFTER =
            Pattern.compile("《?[省市区县]?政府工作报告》?(?:重点)?(?:任务|工作|事项)(\\d{1,3})项");
    private static final Pattern DUTY_BEFORE =
            Pattern.compile("(\\d{1,3})项日常履职(?:考核)?(?:事项|任务)?(?:任务)?");
    private static final Pattern DUTY_AFTER =
            Pattern.compile("日常履职(?:考核)?(?:事项|任务)?(?:任务)?(\\d{1,3})项");

    private final Remarks remarks;

    StatedTotals(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Totals are stated at the end, in the last row. */
    void check(List<Outcome> rows) {
        Outcome last = rows.getLast();
        long reported = rows.stream().filter(row -> !row.references().isEmpty()).count();
        long duty = rows.stream().filter(Outcome::dailyDuty).count();
        compare(last, reported, BEFORE, AFTER);
        compare(last, duty, DUTY_BEFORE, DUTY_AFTER);
    }

    private void compare(Outcome last, long counted, Pattern... patterns) {
        Flow flow = Flow.of(last.account());
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(flow.folded());
            if (matcher.find()) {
                if (Long.parseLong(matcher.group(1)) != counted) {
                    remarks.warn(
                            "stated-total",
                            last.passage(),
                            flow.text(matcher.start(), matcher.end()),
                            counted);
                }
                return;
            }
        }
    }
}
