package luoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.TaskList;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * What of a list or a report went nowhere: sentences below the first item that are in no item, no
 * heading and no remark. One remark says how much there is and where it begins.
 */
final class LeftOut {
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?:备?注|说明|附件?|抄送|联系(?:人|电话)|填报|填表|审核|制表|来源|合计|总计|小计).*|.*年\\d{1,2}月\\d{1,2}日.{0,8}|\\(.*\\)");
    private static final int SHORTEST = 16;
    private static final int FEWEST = 40;

    /** Of this share of the text or more it is a warning. */
    private static final int TENTH = 10;

    private final Page page;
    private final Remarks remarks;

    /** Lines of the parts that a report ends with: what is missing and what comes next. */
    private final Set<Line> closing = new HashSet<>();

    LeftOut(Page page, Remarks remarks) {
        this.page = page;
        this.remarks = remarks;
    }

    void check(List<Document> documents) {
        List<Passage> taken = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (Document document : documents) {
            switch (document) {
                case TaskList list ->
                        list.tasks()
                                .forEach(
                                        task -> {
                                            taken.add(task.passage());
                                            headings.add(Folding.fold(task.section()));
                                            headings.add(Folding.fold(task.subsection()));
                                        });
                case OutcomeReport report -> report.rows().forEach(row -> taken.add(row.passage()));
                case Document.Plan plan -> {
                    return;
                }
            }
            headings.add(Folding.fold(document.heading().title()));
        }
        taken.sort((a, b) -> Integer.compare(a.start(), b.start()));
        if (!taken.isEmpty()) {
            report(lost(taken, headings), taken.getFirst().start());
        }
    }

    private void report(List<Line> lost, int first) {
        int characters = length(lost);
        int all = length(page.lines().stream().filter(line -> line.end() > first).toList());
        if (characters < FEWEST) {
            return;
        }
        Passage where = lost.getFirst().passage();
        if (length(lost.stream().filter(line -> !closing.contains(line)).toList()) * TENTH >= all) {
            remarks.warn("left-out", where, lost.size(), characters);
        } else {
            remarks.info("left-out", where, lost.size(), characters);
        }
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The lines from the first item on that nothing takes; both lists are in order. */
    private List<Line> lost(List<Passage> taken, Set<String> headings) {
        List<Line> lost = new ArrayList<>();
        int next = 0;
        int reached = taken.getFirst().start();
        RecordHead.Style closes = null;
        for (Line line : page.lines()) {
            RecordHead head = RecordHead.of(line);
            if (head != null && (closes == null || head.style().compareTo(closes) <= 0)) {
                closes = BareReport.isAside(Folding.fold(line.text())) ? head.style() : null;
            }
            while (next < taken.size() && taken.get(next).start() < line.end()) {
                reached = Math.max(reached, taken.get(next).end());
                next++;
            }
            if (next > 0 && reached <= line.start() && !isKnown(line, headings)) {
                lost.add(line);
                if (closes != null) {
                    closing.add(line);
                }
            }
        }
        return lost;
    }

    private boolean isKnown(Line line, Set<String> headings) {
        String folded = Folding.fold(line.text());
        return folded.length() < SHORTEST
                || KNOWN.matcher(folded).matches()
                || folded.indexOf('。') < 0
                || remarks.covers(line.passage())
                || headings.stream().anyMatch(one -> !one.isEmpty() && one.contains(folded));
    }
}
