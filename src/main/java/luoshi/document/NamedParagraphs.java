package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Document;
import luoshi.model.Heading;

/**
 * A report in prose without numbers: each paragraph begins with the name of a thing and goes on
 * with what became of it (企业培育工作：…, 关于校地合作。…, 一是改造老旧小区。…, ——项目建设方面。…).
 */
final class NamedParagraphs {
    private static final Pattern COUNTED = Pattern.compile("([一二三四五六七八九十]{1,2})是");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:[-—·•●■◆▲★]+|[一二三四五六七八九十]{1,2}是|首先,|其次,|再次,|最后,)?"
                            + "(?<thing>(?<name>[^。;:,()]{3,40}?)(?:\\((?<units>[^()。]{2,60})\\))?"
                            + "(?<mark>[。:]))(?=.{6})");

    /** 一是抓培育，建立后备库: the first clause names it. */
    private static final Pattern CLAUSE =
            Pattern.compile("[一二三四五六七八九十]{1,2}是(?<thing>(?<name>[^。;:,]{3,40}))[,;](?=.{6})");

    private static final Pattern NO_THING =
            Pattern.compile(
                    ".*(?:日期|时间|来源|作者|编辑|电话|联系人|附件|备?注|说明|抄送|如下|为此|其中|例如|截[至止].*|目前|今年以来"
                            + "|同志们?|通知|审议|指出|强调|要求|表示|认为)|会议.*|.*20\\d{2}年.*|各.{2,30}");
    private static final Pattern ENDS = Pattern.compile("(?:下一?步|下阶段|存在.{0,4}问题|特此|以上|抄送:|附件:).*");
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:上半年|下半年|全年|前三季度|[一二三四1-4]季度|截[至止]|目前|现已|今年以来|\\d{1,2}月).*|.{0,12}已.*");
    private static final String STOPS = "。;:!?";
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_HEADING = 40;

    private final Page page;
    private final Flow flow;
    private final Remarks remarks;
    private final List<TaskDraft> items = new ArrayList<>();
    private String section = "";
    private int sections;

    /** Paragraphs that name nothing. */
    private int others;

    private NamedParagraphs(Page page, Remarks remarks) {
        this.page = page;
        this.flow = Flow.of(page.lines());
        this.remarks = remarks;
        for (UnitList.Span paragraph : paragraphs()) {
            if (ENDS.matcher(folded(paragraph)).lookingAt() && !items.isEmpty()) {
                break;
            }
            take(paragraph);
        }
    }

    /** The report, or nothing where the paper is none or its paragraphs name nothing. */
    static Optional<Document> read(Page page, Remarks remarks) {
        NamedParagraphs reading = new NamedParagraphs(page, remarks);
        return reading.made(reading.others * 2 <= reading.items.size());
    }

    /** The same of a paper with headings, where all that stands under them is so worded. */
    static Optional<Document> underHeadings(Page page, Remarks remarks) {
        NamedParagraphs reading = new NamedParagraphs(page, remarks);
        boolean all = reading.others == 0 && reading.items.size() > reading.sections;
        return reading.sections > 0 ? reading.made(all) : Optional.empty();
    }

    private Optional<Document> made(boolean enough) {
        if (items.size() < FEWEST || !enough) {
            return Optional.empty();
        }
        Heading heading = HeadingReader.above(page, flow, items.getFirst().start);
        if (!ToldItems.isReport(heading.title())) {
            return Optional.empty();
        }
        TaskMaker maker = TaskMaker.of(flow, items, remarks, false);
        return Optional.of(new ItemReport(flow, page, maker, remarks).read(heading, items));
    }

    /** What lines make paragraphs; in one, 一是 and 二是 begin more. */
    private List<UnitList.Span> paragraphs() {
        List<UnitList.Span> paragraphs = new ArrayList<>();
        int start = 0;
        int counted = 0;
        for (int at = 0; at < flow.length(); at++) {
            boolean behindStop = at > 0 && STOPS.indexOf(flow.folded().charAt(at - 1)) >= 0;
            boolean line = flow.startsLine(at) && (behindStop || flow.isShortLine(at - start));
            Matcher one = COUNTED.matcher(flow.folded()).region(at, flow.length());
            boolean due =
                    (behindStop || line)
                            && one.lookingAt()
                            && Numerals.value(one.group(1)) == counted + 1;
            counted += due ? 1 : 0;
            if (at > start && (line || due)) {
                paragraphs.add(new UnitList.Span(start, at));
                start = at;
            }
        }
        paragraphs.add(new UnitList.Span(start, flow.length()));
        return paragraphs;
    }

    private void take(UnitList.Span paragraph) {
        String folded = folded(paragraph);
        Matcher named = NAMED.matcher(folded);
        Matcher clause = CLAUSE.matcher(folded);
        if (TableHeadings.isNumbered(folded) && folded.length() <= LONGEST_HEADING) {
            section = flow.text(paragraph.start(), paragraph.end());
            sections++;
        } else if (named.lookingAt() && names(named, folded)) {
            item(paragraph, named, named.group("mark").equals(":") ? 1 : 0);
        } else if (clause.lookingAt()) {
            item(paragraph, clause, 0);
        } else if (!items.isEmpty() && !TaskListReader.isSignature(folded)) {
            others++;
            items.getLast().tell(paragraph.start(), paragraph.end());
        }
    }

    /** Whether it is a thing's name: short, or what the next sentence tells of. */
    private static boolean names(Matcher named, String folded) {
        String name = named.group("name");
        boolean bare = name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isDigit);
        boolean told = TOLD.matcher(folded).region(named.end(), folded.length()).matches();
        return !NO_THING.matcher(name).matches() && (bare || told);
    }

    /**
     * @param mark how many characters of the thing are no more than a mark behind it
     */
    private void item(UnitList.Span paragraph, Matcher named, int mark) {
        int at = paragraph.start();
        TaskDraft draft = new TaskDraft(null, section, "", at, at + named.start("thing"));
        String units = named.pattern() == NAMED ? named.group("units") : null;
        if (units != null && CellWeights.areUnits(units)) {
            draft.endText(at + named.end("name"));
            draft.add(
                    Label.RESPONSIBLE,
                    UnitList.inBracket(flow, at + named.start("units"), at + named.end("units")));
        } else {
            draft.endText(at + named.end("thing") - mark);
        }
        draft.tell(at + named.end(), paragraph.end());
        items.add(draft);
    }

    private String folded(UnitList.Span span) {
        return flow.folded().substring(span.start(), span.end());
    }
}
