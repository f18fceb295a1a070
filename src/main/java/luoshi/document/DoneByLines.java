package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Document;
import luoshi.model.Heading;

/**
 * A report whose paragraphs have no numbers and name in the middle who did it:
 * 城镇新增就业1000万人以上。这项工作由某部负责，全年新增就业1314万人.
 */
final class DoneByLines {
    private static final Pattern DONE_BY =
            Pattern.compile(
                    "[。;,](?:这|该|此)项(?:工作|任务)由(?<units>[^。;,]{2,60}?)(?:牵头)?负责(?:落实|实施)?[,。;:]");
    private static final int FEWEST = 2;

    private final Page page;
    private final Remarks remarks;

    DoneByLines(Page page, Remarks remarks) {
        this.page = page;
        this.remarks = remarks;
    }

    /** The report, or nothing where too few paragraphs are so worded. */
    Optional<Document> read() {
        Flow flow = Flow.of(page.lines());
        List<TaskDraft> drafts = new ArrayList<>();
        for (int at = 0; at < flow.length(); ) {
            int end = flow.nextLineStart(at + 1);
            Matcher by = DONE_BY.matcher(flow.folded()).region(at, end);
            if (by.find()) {
                TaskDraft draft = new TaskDraft(null, "", "", at, at);
                draft.endText(by.start() + 1);
                draft.add(
                        Label.RESPONSIBLE,
                        UnitList.inBracket(flow, by.start("units"), by.end("units")));
                draft.tell(by.end(), end);
                drafts.add(draft);
            }
            at = end;
        }
        if (drafts.size() < FEWEST) {
            return Optional.empty();
        }
        Heading heading = HeadingReader.above(page, flow, drafts.getFirst().start);
        TaskMaker maker = TaskMaker.of(flow, drafts, remarks, false);
        return Optional.of(new ItemReport(flow, page, maker, remarks).read(heading, drafts));
    }
}
