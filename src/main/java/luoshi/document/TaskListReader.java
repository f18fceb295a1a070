package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.model.Document;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Task;
import luoshi.text.Folding;

/**
 * Reads a list of key tasks. The steps: lines rejoined into a flow, the places where something may
 * begin, the walk that decides, the units' names, the tasks.
 */
final class TaskListReader {
    private static final Pattern LOOKS_BACK =
            Pattern.compile(".*(?:完成|进展|落实|工作|开展)情况.*|.*(?:回顾|总结|成效|亮点).*");

    private static final int SHORTEST_SENTENCE = 8;

    /** Who signs and when, below the last item. */
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "[)。;,]*(?:[^,。;:、()\\d]{2,30}?(?:政府|办公室|办|局|委|委员会|领导小组|会|部|室))?"
                            + "(?:[二2][〇零○0-9一二三四五六七八九]{3}年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日)?"
                            + "(?:\\((?:此件[^()]{2,10}|联系(?:人|电话|方式):[^()]*)\\)|(?:抄送|附件?):?.*)?"
                            // a word over the steps of one item
                            + "|[)。;,]*(?:具体|主要|工作|重点|有关)?(?:措施|举措|任务|内容|目标|要求|安排)(?:如下)?:");

    /** The lists that the page holds, or none if no units answer for their items. */
    List<Document> read(Page page, Remarks remarks) {
        List<Page> parts = new ListParts(page).parts();
        List<Document> documents = read(parts, remarks);
        return documents.isEmpty() && parts.size() > 1 ? read(List.of(page), remarks) : documents;
    }

    private static List<Document> read(List<Page> parts, Remarks remarks) {
        List<Document> documents = new ArrayList<>();
        for (Page part : parts) {
            Heading above = documents.isEmpty() ? null : documents.getFirst().heading();
            readOne(part, remarks)
                    .map(
                            one ->
                                    above != null && one instanceof TaskList list
                                            ? under(above, list)
                                            : one)
                    .ifPresent(documents::add);
        }
        return documents;
    }

    /** What a further list does not say of itself, the first one of the file does. */
    private static TaskList under(Heading above, TaskList list) {
        Heading own = list.heading();
        return new TaskList(
                new Heading(
                        own.title(),
                        own.number() == null ? above.number() : own.number(),
                        own.issuer() == null ? above.issuer() : own.issuer(),
                        own.year() == null ? above.year() : own.year()),
                list.tasks());
    }

    private static Optional<Document> readOne(Page page, Remarks remarks) {
        Flow flow = Flow.of(page.lines());
        List<Token> tokens = Tokens.inList(flow);
        BareList bare = new BareList(page, flow, tokens);
        int labelled = start(flow, tokens);
        int from = labelled < 0 ? bare.start() : labelled;
        if (from < 0) {
            return new BareReport(page, flow, tokens, remarks).read();
        }
        Heading above = HeadingReader.above(page, flow, from);
        Heading heading =
                labelled < 0
                        ? new Heading(bare.name(), above.number(), above.issuer(), above.year())
                        : above;
        if (PlanReader.isPlan(heading.title())
                && !(PlanReader.isOpinion(heading.title()) && sharesOut(flow, tokens, from))) {
            return Optional.empty();
        }
        TaskScan scan = new TaskScan(flow, false);
        List<TaskDraft> found =
                new SharedUnits(flow, remarks)
                        .settle(scan.run(labelled < 0 ? bare.meant(from) : tokens, from));
        boolean report = ToldItems.isReport(heading.title()) || ItemReport.isOne(found);
        List<TaskDraft> drafts = report ? found : withoutPast(flow, found, remarks);
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        boolean named =
                labelled < 0
                        && (BareUnits.answer(flow, drafts) || UnitSections.answer(flow, drafts));
        TaskMaker maker = TaskMaker.of(flow, drafts, remarks, labelled >= 0);
        if (labelled < 0 && !named) {
            remarks.info("list-without-units", null, drafts.size());
        }
        boolean told =
                ToldItems.isReport(heading.title())
                        && new ToldItems(flow).tell(drafts, scan.loose());
        if (told || ItemReport.isOne(drafts)) {
            return Optional.of(new ItemReport(flow, page, maker, remarks).read(heading, drafts));
        }
        boolean marked =
                drafts.size() == 1
                        || drafts.stream()
                                .anyMatch(one -> one.hasUnits() || endsSentence(flow, one));
        List<Task> tasks = new ArrayList<>();
        for (TaskDraft draft : drafts) {
            boolean last = draft == drafts.getLast();
            tasks.add(maker.make(draft, last && marked && isCut(flow, page, draft)));
        }
        new NumberCheck(remarks).check(tasks);
        remarkLoose(flow, scan, remarks);
        Integer year = DocumentYear.ahead(Folding.fold(heading.title()));
        Heading ahead =
                new Heading(
                        heading.title(),
                        heading.number(),
                        heading.issuer(),
                        year == null ? heading.year() : year);
        return Optional.of(new TaskList(DocumentYear.dated(ahead, page, remarks), tasks));
    }

    /** Whether units answer for most of what is numbered: then an opinion is a list of tasks. */
    private static boolean sharesOut(Flow flow, List<Token> tokens, int from) {
        int items = 0;
        int labels = 0;
        for (Token token : tokens) {
            boolean item = token.kind() == Token.Kind.ITEM || token.kind() == Token.Kind.NTH;
            if (token.start() >= from && token.kind() == Token.Kind.LABEL) {
                labels += saysWhoOrWhat(flow, token) ? 1 : 0;
            } else if (token.start() >= from && item) {
                items += token.isInsideNumber(flow) ? 0 : 1;
            }
        }
        return labels > 1 && labels * 2 >= items;
    }

    /** What stands under 去年完成情况 has been done and is no task, unless units answer for it. */
    private static List<TaskDraft> withoutPast(Flow flow, List<TaskDraft> drafts, Remarks remarks) {
        List<TaskDraft> tasks = new ArrayList<>();
        for (TaskDraft draft : drafts) {
            if (draft.hasUnits() || !LOOKS_BACK.matcher(Folding.fold(draft.section)).matches()) {
                tasks.add(draft);
            } else {
                remarks.info("looks-back", flow.passage(draft.start, draft.end()), draft.section);
            }
        }
        return tasks;
    }

    /** Text between the tasks that no task takes: what the page does not know as a site's. */
    private static void remarkLoose(Flow flow, TaskScan scan, Remarks remarks) {
        for (UnitList.Span span : scan.loose()) {
            String said = flow.folded().substring(span.start(), span.end());
            if (isSignature(said) || isNote(said)) {
                continue;
            }
            remarks.warn("unplaced", flow.passage(span.start(), span.end()));
        }
    }

    /** Whether folded text is no more than who signs, when, and what is attached. */
    static boolean isSignature(String said) {
        return SIGNATURE.matcher(said).matches();
    }

    /** Whether it says no more than how a unit list is to be read: 列首位的为牵头单位，下同. */
    private static boolean isNote(String said) {
        return TaskMaker.withoutNotes(said.replaceAll("^[)。;,]+|[)。;,]+$", "")).isBlank();
    }

    /** Where the list begins: with the last 一、 above the first unit label, else the first item. */
    private static int start(Flow flow, List<Token> tokens) {
        int section = -1;
        int item = -1;
        int paragraphs = 0;
        for (Token token : tokens) {
            boolean opens = flow.opens(token.start());
            if (token.kind() == Token.Kind.LABEL
                    && Math.max(section, item) >= 0
                    && Beginnings.isPlacedLabel(flow, token.start())
                    && saysWhoOrWhat(flow, token)) {
                boolean letter = paragraphs > 1 && item > section;
                return section >= 0 && !letter ? section : item;
            }
            if (opens && token.kind() == Token.Kind.SECTION) {
                paragraphs = token.value() == 1 ? 0 : paragraphs;
                paragraphs += item <= section && isParagraph(flow, token) ? 1 : 0;
                section = token.value() == 1 ? token.start() : section;
            } else if (opens
                    && token.value() == 1
                    && token.kind() != Token.Kind.LABEL
                    && (item < 0 || item < section)) {
                item = token.start();
            }
        }
        return -1;
    }

    /** Whether 一、 begins a paragraph of the letter (一、压实责任。各单位要…) and heads nothing. */
    private static boolean isParagraph(Flow flow, Token token) {
        int end = flow.nextLineStart(token.end());
        int stop = flow.folded().indexOf('。', token.end());
        return stop > 0 && stop < end - SHORTEST_SENTENCE;
    }

    private static boolean saysWhoOrWhat(Flow flow, Token token) {
        Label label = Label.of(flow.folded().substring(token.start(), token.end()));
        return label.namesUnits() || label == Label.ACCOUNT;
    }

    /** The source breaks off in the last task: no units, and the site or the sentence says so. */
    private static boolean isCut(Flow flow, Page page, TaskDraft draft) {
        if (draft.hasUnits()) {
            return false;
        }
        return page.saysItIsCut() || !endsSentence(flow, draft);
    }

    private static boolean endsSentence(Flow flow, TaskDraft draft) {
        String text = flow.text(draft.textStart, draft.textEnd());
        return !text.isEmpty() && "。；！”;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
