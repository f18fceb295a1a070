package luoshi.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Passage;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a paper says of itself against what it shows: percentages, sums, dates, stated counts.
 * What does not agree is asked, never mended.
 */
final class SelfCheck {
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?<all>\\d{1,5})(?<unit>[项件个家所户处])[^。;\\d]{0,20}?(?:已|完成|办结|开工|达到)[^。;\\d%]{0,10}(?<part>\\d{1,5})\\k<unit>"
                            + "(?:(?!分别)[^。;\\d%]){0,12}?(?:占比|占|完成率|办结率|开工率|率)[^。;\\d%]{0,8}?(?<percent>\\d{1,3}(?:\\.\\d{1,2})?)%");
    private static final Pattern SUM =
            Pattern.compile(
                    "(?:共|总计|合计)[^。;\\d]{0,12}(?<all>\\d{1,5})(?<unit>[项件个家所户处])[^。;\\d]{0,14}?[,。:]?其中[:,]?(?<parts>[^。;]{4,160})");
    private static final Pattern WHOLE_SUM = Pattern.compile(".*(?:未|提前|序时|推进|滞后|超额).*");
    private static final Pattern DONE =
            Pattern.compile(
                    "(?<date>(?<year>20\\d{2})年\\d{1,2}月)(?:\\d{1,2}日|底|末)?[^。;,]{0,12}(?:已|完成|印发|竣工|投用|开工|建成)");
    private static final Pattern AHEAD = Pattern.compile(".*(?:预计|计划|将|拟|力争|争取|至|到|前)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:共计?|分解为|梳理出?|确定的?|形成)(?<count>\\d{1,3})(?:项|件)(?:[^。;,\\d]{0,10}(?:工作|任务|事项|项目|实事))?");
    private static final BigDecimal ROUNDING = new BigDecimal("0.6");

    private final Flow flow;
    private final Remarks remarks;

    SelfCheck(Page page, Remarks remarks) {
        this.flow = Flow.of(page.lines());
        this.remarks = remarks;
    }

    /** Asks about everything that these documents of the page say and do not show. */
    void check(List<Document> documents) {
        boolean alone = documents.size() == 1;
        for (Document document : documents) {
            switch (document) {
                case TaskList list -> list(list, alone);
                case OutcomeReport report -> report(report);
                case Plan plan -> {}
            }
        }
    }

    private void list(TaskList list, boolean alone) {
        Integer year = list.heading().year();
        for (Task task : list.tasks()) {
            String deadline = task.deadline() == null ? "" : task.deadline();
            Matcher dated = YEAR.matcher(deadline);
            if (year != null && dated.find() && Integer.parseInt(dated.group(1)) < year) {
                remarks.warn("date-outside", task.passage(), deadline, year.toString());
            }
        }
        if (alone && !list.tasks().isEmpty()) {
            count(list.heading(), list.tasks().getFirst().passage(), list.tasks().size());
        }
    }

    /** A count that stands in the title, or between it and the first item. */
    private void count(Heading heading, Passage first, int size) {
        Matcher titled = COUNT.matcher(Flow.of(heading.title()).folded());
        int end = behind(first);
        Matcher above = COUNT.matcher(flow.folded()).region(0, end);
        if (titled.find()) {
            compare(titled, null, size);
        } else if (findAbove(above)) {
            compare(above, flow.passage(above.start(), above.end()), size);
        }
    }

    /** The first count that is not a section's own: 一、产业（共4项）. */
    private boolean findAbove(Matcher count) {
        while (count.find()) {
            int line = count.start();
            while (line > 0 && !flow.startsLine(line)) {
                line--;
            }
            String printed = flow.text(line, flow.nextLineStart(count.end()));
            if (!TableHeadings.isNumbered(printed)) {
                return true;
            }
        }
        return false;
    }

    private void compare(Matcher count, @Nullable Passage where, int size) {
        if (Integer.parseInt(count.group("count")) != size) {
            remarks.warn("stated-count", where, count.group(), size);
        }
    }

    /** The place of the flow where a passage of the manuscript begins. */
    private int behind(Passage passage) {
        int low = 0;
        int high = flow.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (flow.passage(middle, middle + 1).start() < passage.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void report(OutcomeReport report) {
        shares();
        sums();
        Integer year = report.heading().year();
        if (year != null) {
            dates(year);
        }
    }

    private void shares() {
        Matcher share = SHARE.matcher(flow.folded());
        while (share.find()) {
            BigDecimal all = new BigDecimal(share.group("all"));
            if (all.signum() > 0) {
                BigDecimal real =
                        new BigDecimal(share.group("part"))
                                .multiply(BigDecimal.valueOf(100))
                                .divide(all, 1, RoundingMode.HALF_UP);
                BigDecimal off = real.subtract(new BigDecimal(share.group("percent"))).abs();
                if (off.compareTo(ROUNDING) > 0) {
                    remarks.warn(
                            "percent-differs", where(share), said(share), real.toPlainString());
                }
            }
        }
    }

    private void sums() {
        Matcher sum = SUM.matcher(flow.folded());
        while (sum.find()) {
            Matcher part =
                    Pattern.compile("(\\d{1,5})" + sum.group("unit")).matcher(sum.group("parts"));
            int all = Integer.parseInt(sum.group("all"));
            int added = 0;
            int parts = 0;
            while (part.find()) {
                added += Integer.parseInt(part.group(1));
                parts++;
            }
            boolean whole = WHOLE_SUM.matcher(sum.group("parts")).matches();
            if (parts > 1 && (added > all || (whole && added < all))) {
                remarks.warn("parts-differ", where(sum), said(sum), added);
            }
        }
    }

    /** What has been done cannot be dated behind the report's year. */
    private void dates(int year) {
        Matcher done = DONE.matcher(flow.folded());
        while (done.find()) {
            int from = Math.max(0, done.start() - 6);
            boolean ahead = AHEAD.matcher(flow.folded().substring(from, done.start())).matches();
            if (!ahead && Integer.parseInt(done.group("year")) > year) {
                remarks.warn(
                        "date-outside",
                        flow.passage(done.start("date"), done.end("date")),
                        done.group("date"),
                        String.valueOf(year));
            }
        }
    }

    private Passage where(Matcher found) {
        return flow.passage(found.start(), found.end());
    }

    private String said(Matcher found) {
        return flow.text(found.start(), found.end());
    }
}
