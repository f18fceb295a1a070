package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.Token.Kind;
import luoshi.model.Document;
import luoshi.model.Heading;

/** A report whose items have no labels at all; only its title says that it is one. */
final class BareReport {
    private static final int FEWEST = 2;

    /** Headings over what is no item. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    ".*(?:下一?步|下一?阶段|工作打算|工作思路|[下次]年度.{0,6}(?:计划|安排)|工作要求|有关要求|存在.{0,4}问题|主要问题|总体情况|基本情况|总体评价|工作建议|综合排名|主要做法).*");

    /** A heading over what is counted, by itself. */
    private static final Pattern OVER =
            Pattern.compile(
                    "(?:[一二三四五六七八九十()、]+)?(?:20\\d{2}年度?|[省市区县]|政府|工作|报告|重点|主要|民生|目标|年度|预期|经济|社会|发展|各项|为民办|承担的?)*"
                            + "(?:任务|指标|项目|实事|目标)(?:进展|完成|落实)情况");

    /** A count of items by how far they are: no item itself. */
    private static final Pattern COUNT =
            Pattern.compile(".*(?:(?:共计|的有|的任务有|任务有)\\d+(?:项|个|件)|(?:共|兴办|承担)\\d+[项件]).*");

    private static final Pattern NUMBER = Pattern.compile("\\(?([一二三四五六七八九十]{1,3})(?:、|\\))");

    private final Page page;
    private final Flow flow;
    private final List<Token> tokens;
    private final Remarks remarks;

    BareReport(Page page, Flow flow, List<Token> tokens, Remarks remarks) {
        this.page = page;
        this.flow = flow;
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The report, or nothing if the paper is none or has too few items that tell anything. */
    Optional<Document> read() {
        int from = first();
        if (from < 0) {
            return Optional.empty();
        }
        Heading heading = HeadingReader.above(page, flow, from);
        if (!ToldItems.isReport(heading.title())) {
            return Optional.empty();
        }
        TaskScan scan = new TaskScan(flow, true);
        List<TaskDraft> drafts = scan.run(tokens, from);
        Optional<Document> named =
                drafts.isEmpty() ? NamedParagraphs.underHeadings(page, remarks) : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        List<TaskDraft> items = new ArrayList<>(drafts);
        items.addAll(headed(scan.headlines(), drafts.isEmpty()));
        items.removeIf(this::isAside);
        items.sort((a, b) -> Integer.compare(a.start, b.start));
        if (items.size() < FEWEST || !new ToldItems(flow).tell(items, scan.loose())) {
            return Optional.empty();
        }
        UnitSections.answer(flow, items);
        TaskMaker maker = TaskMaker.of(flow, items, remarks, false);
        return Optional.of(new ItemReport(flow, page, maker, remarks).read(heading, items));
    }

    /** Whether a folded line heads what is no item: 下一步打算, 存在的问题. */
    static boolean isAside(String folded) {
        return ASIDE.matcher(folded).matches();
    }

    private boolean isAside(TaskDraft item) {
        return isAside(item.section)
                || COUNT.matcher(flow.folded().substring(item.textStart, sentenceEnd(item)))
                        .matches()
                || isAside(firstLine(item))
                || OVER.matcher(firstLine(item)).matches();
    }

    private int sentenceEnd(TaskDraft item) {
        int stop = flow.folded().indexOf('。', item.textStart);
        return stop < 0 ? item.textEnd() : Math.min(stop, item.textEnd());
    }

    private String firstLine(TaskDraft item) {
        int end = Math.min(item.textEnd(), flow.nextLineStart(item.textStart + 1));
        return flow.folded().substring(item.textStart, end);
    }

    private int first() {
        return tokens.stream()
                .filter(token -> token.value() == 1 && flow.startsLine(token.start()))
                .filter(token -> token.kind() != Kind.LABEL && token.kind() != Kind.STEP)
                .findFirst()
                .map(Token::start)
                .orElse(-1);
    }

    /**
     * The headings under which text stands and nothing that is numbered.
     *
     * @param counted whether they are the paper's only items, so that their numbers count
     */
    private List<TaskDraft> headed(List<TaskScan.Headline> headlines, boolean counted) {
        List<TaskDraft> items = new ArrayList<>();
        for (TaskScan.Headline line : headlines) {
            Matcher number = NUMBER.matcher(flow.folded()).region(line.start(), line.end());
            if (number.lookingAt() && (line.end() > line.titleEnd() || isSentence(line))) {
                TaskDraft draft =
                        new TaskDraft(
                                counted ? Numerals.value(number.group(1)) : null,
                                line.section(),
                                "",
                                line.start(),
                                number.end());
                draft.endText(line.end());
                items.add(draft);
            }
        }
        return items;
    }

    private boolean isSentence(TaskScan.Headline line) {
        return flow.folded().substring(line.start(), line.end()).indexOf('。') > 0;
    }
}
