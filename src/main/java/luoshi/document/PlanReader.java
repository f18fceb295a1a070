package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.Document.Plan;
import luoshi.model.Heading;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.text.Folding;

/**
 * Reads a plan of several years: its numbered measures or, where it has none, its lowest headings.
 */
final class PlanReader {
    private static final Pattern TITLE = Pattern.compile(".*(?:规划|纲要|方案|计划|意见)(?:\\(.*\\))?");
    private static final Pattern LIST =
            Pattern.compile(".*(?:清单|分工|分解|责任|重点任务|重点工作).*|.*20\\d{2}年.*");
    private static final Pattern SPAN =
            Pattern.compile(
                    ".*(?:20\\d{2}年?[-至到]20\\d{2}年?|[二两三四五]年(?:行动|工作|攻坚|建设|发展|提升)*(?:计划|方案|规划)).*");

    /** The plan that an assembly adopts for one year. */
    private static final Pattern ANNUAL = Pattern.compile(".*20\\d{2}年(?:度)?国民经济[和与]社会发展计划.*");

    private static final Pattern SHARED_OUT = Pattern.compile(".*(?:清单|分工|分解|责任).*");
    private static final Pattern OPINION =
            Pattern.compile("(?!.*(?:[二两三四五]年|行动|规划)).*(?:意见|方案|措施)(?:\\(.*\\))?");
    private static final int FEWEST_SECTIONS = 2;

    /** Whether a title is a plan's and not that of one year's list. */
    static boolean isPlan(String title) {
        String folded = Folding.fold(title);
        boolean whole = !SHARED_OUT.matcher(folded).matches();
        if (whole && ANNUAL.matcher(folded).matches()) {
            return true;
        }
        boolean years = whole && SPAN.matcher(folded).matches();
        return TITLE.matcher(folded).matches() && (years || !LIST.matcher(folded).matches());
    }

    /** Whether a title is that of an opinion or a scheme that names no years of its own. */
    static boolean isOpinion(String title) {
        Term term = Term.of(title, "");
        return term.first() == null && OPINION.matcher(Folding.fold(title)).matches();
    }

    /** The plan that the page holds, or nothing if its title is no plan's. */
    Optional<Plan> read(Page page, String text, List<Table> tables, Remarks remarks) {
        Flow flow = Flow.of(page.lines());
        List<Token> tokens = Tokens.in(flow);
        int from = firstSection(flow, tokens);
        if (from < 0) {
            return Optional.empty();
        }
        Heading heading = HeadingReader.above(page, flow, from);
        if (!isPlan(heading.title())) {
            return Optional.empty();
        }
        Term term = Term.of(heading.title(), flow.folded().substring(0, from));
        Heading dated =
                new Heading(heading.title(), heading.number(), heading.issuer(), term.first());
        Indicators indicators = new Indicators(page, text, tables, term);
        indicators.remarkMissing(remarks);
        return Optional.of(plan(dated, term, indicators, remarks));
    }

    private static Plan plan(Heading heading, Term term, Indicators indicators, Remarks remarks) {
        Page page = indicators.withoutTables();
        Flow flow = Flow.of(page.lines());
        List<Token> tokens = Tokens.in(flow);
        TaskScan scan = new TaskScan(flow, true);
        List<TaskDraft> drafts = scan.run(tokens, Math.max(0, firstSection(flow, tokens)));
        List<Measure> measures =
                drafts.isEmpty()
                        ? headings(flow, scan.headlines(), Paragraphs.of(page.lines()))
                        : numbered(flow, drafts, remarks);
        List<IndicatorValue> values = indicators.under(flow, scan.headlines(), drafts);
        return new Plan(heading, term.last(), values, measures);
    }

    private static int firstSection(Flow flow, List<Token> tokens) {
        List<Token> sections =
                tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.SECTION)
                        .filter(token -> flow.startsLine(token.start()))
                        .toList();
        boolean parted = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.PART);
        if (sections.size() >= FEWEST_SECTIONS || (parted && !sections.isEmpty())) {
            return sections.getFirst().start();
        }
        int item = firstItem(flow, tokens);
        return item < 0 || sections.isEmpty() ? item : Math.min(item, sections.getFirst().start());
    }

    private static int firstItem(Flow flow, List<Token> tokens) {
        return tokens.stream()
                .filter(
                        token ->
                                token.kind() == Token.Kind.ITEM || token.kind() == Token.Kind.GROUP)
                .filter(token -> token.value() == 1)
                .filter(token -> flow.startsLine(token.start()))
                .findFirst()
                .map(Token::start)
                .orElse(-1);
    }

    private static List<Measure> numbered(Flow flow, List<TaskDraft> drafts, Remarks remarks) {
        TaskMaker maker = TaskMaker.of(flow, drafts, remarks);
        List<Measure> measures = new ArrayList<>();
        for (TaskDraft draft : drafts) {
            measures.add(
                    new Measure(
                            draft.number,
                            draft.subsection.isEmpty() ? draft.section : draft.subsection,
                            flow.text(draft.textStart, draft.textEnd()),
                            maker.units(draft),
                            flow.passage(draft.start, draft.end())));
        }
        return measures;
    }

    private static List<Measure> headings(
            Flow flow, List<TaskScan.Headline> headlines, Paragraphs paragraphs) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < headlines.size(); i++) {
            TaskScan.Headline headline = headlines.get(i);
            boolean lowest =
                    headline.kind() == Token.Kind.PART
                            || i + 1 == headlines.size()
                            || headlines.get(i + 1).kind() == Token.Kind.SECTION;
            if (lowest) {
                measures.add(measure(flow, headline, paragraphs));
            }
        }
        return measures;
    }

    private static Measure measure(Flow flow, TaskScan.Headline headline, Paragraphs paragraphs) {
        String title = flow.text(headline.start(), headline.titleEnd());
        String body = paragraphs.join(flow, headline.titleEnd(), headline.end());
        return new Measure(
                null,
                headline.section(),
                body.isEmpty() ? title : title + "\n" + body,
                List.of(),
                flow.passage(headline.start(), headline.end()));
    }
}
