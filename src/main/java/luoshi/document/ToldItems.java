package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.text.Folding;

/**
 * A report in prose: each item says what was to be done, and then, with no label between, what
 * became of it: 新建泊位500个。截至9月底，已建成420个.
 */
final class ToldItems {
    private static final Pattern REPORT =
            Pattern.compile(
                    ".*(?:落实|完成|进展|推进|办理|执行|实施|工作|督查|督办)[^,;。]{0,12}?(?:情况|进度|成效|进展)"
                            + "(?!.*(?:安排|计划|打算|思路|要点|清单|分工|分解|方案|办法|制度|机制)).*"
                            + "|.*(?:月|季度|半年|进度|进展|督[查办])(?:情况)?的?(?:通报|公示).*|.*(?:上半年|全年|季度|\\d月)进[展度]");
    private static final Pattern TOLD =
            Pattern.compile(
                    "截[至止]|目前|现已|现正|今年以来|20\\d{2}年|(?:20\\d{2}年)?(?:全年|上半年|下半年|前三季度|[一二三四1-4]季度|\\d{1,2}月[-—~至]"
                            + "|\\d{1,2}[-—~至]\\d{1,2}月|\\d{1,2}月)|已|均已|全部(?:完成|建成)|累计|共(?:完成|建成|新增)|正在|正按|实际"
                            + "|完成(?!率)|受.{2,20}影响|(?:该|此)(?:项目|工程|工作)(?:已|目前|正)|主体|[市区县]?.{0,12}(?:已于|已经|已完成|投入使用)");
    private static final Pattern TOLD_WITHIN =
            Pattern.compile("已|完成|达到|实现|新增|新建|建成|累计|正在|为(?:年初)?计划的|占.{0,10}%|增长");
    private static final Pattern THING =
            Pattern.compile(".{4,60}(?:工作|项目|工程|建设|行动|任务|事项|实事|改造|提升|救助|服务|援助|治理|保障)[。:]");

    /** 云水路改造（市住建局）：…. */
    private static final Pattern NAMED =
            Pattern.compile("(?<thing>[^。:;]{2,60}?)\\((?<units>[^():。]{3,60})\\):");

    private static final Pattern ABOUT =
            Pattern.compile("关于\"[^\"]{2,60}\"(?:的?(?:任务|工作|事项|要求|(?:落实|完成|进展)情况))?[。:]");
    private static final int LONGEST_TITLE = 40;

    /** No more than a thing's name: 城市更新。开工项目86个. */
    private static final int SHORTEST_SENTENCE = 12;

    private final Flow flow;

    ToldItems(Flow flow) {
        this.flow = flow;
    }

    /** Whether a title says that the paper tells what became of things, and asks for nothing. */
    static boolean isReport(String title) {
        return REPORT.matcher(Folding.fold(title)).matches();
    }

    /**
     * Finds what became of each item.
     *
     * @param loose what stands behind the items' units
     * @return whether most items tell it
     */
    boolean tell(List<TaskDraft> drafts, List<UnitList.Span> loose) {
        loose.removeIf(
                span ->
                        TaskListReader.isSignature(
                                flow.folded().substring(span.start(), span.end())));
        long told = drafts.stream().filter(draft -> isTold(draft, loose)).count();
        if (told == 0 || told * 2 < drafts.size()) {
            return false;
        }
        for (UnitList.Span span : List.copyOf(loose)) {
            drafts.stream()
                    .filter(draft -> draft.start < span.start())
                    .reduce((first, second) -> second)
                    .ifPresent(
                            draft -> {
                                draft.tell(opened(span), signed(span));
                                loose.remove(span);
                            });
        }
        drafts.stream().filter(draft -> draft.account() == null).forEach(this::split);
        return true;
    }

    /** Whether an account would be found; nothing is changed before most items have one. */
    private boolean isTold(TaskDraft draft, List<UnitList.Span> loose) {
        int end = draft.textEnd();
        return draft.account() != null
                || loose.stream().anyMatch(span -> opened(span) == behind(draft))
                || account(draft.textStart, end) > 0
                || NAMED.matcher(flow.folded()).region(draft.textStart, end).lookingAt()
                || TOLD_WITHIN.matcher(flow.folded()).region(draft.textStart, end).find();
    }

    /** Behind the marks that close the unit list. */
    private int opened(UnitList.Span span) {
        return behindMarks(span.start(), span.end());
    }

    private int behind(TaskDraft draft) {
        return behindMarks(draft.end(), flow.length());
    }

    private int behindMarks(int from, int to) {
        int at = from;
        while (at < to && ")。;,".indexOf(flow.folded().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Before a last line that is no more than the name of the body that signs. */
    private int signed(UnitList.Span span) {
        int last = span.start();
        for (int at = last; at < span.end(); at = flow.nextLineStart(at + 1)) {
            last = at;
        }
        boolean name =
                last > span.start()
                        && flow.startsLine(last)
                        && UnitList.isWhole(flow.folded().substring(last, span.end()));
        return name ? last : span.end();
    }

    private void split(TaskDraft draft) {
        int end = draft.textEnd();
        Matcher by = NAMED.matcher(flow.folded()).region(draft.textStart, end);
        if (by.lookingAt() && areUnits(by.group("units"))) {
            draft.add(
                    Label.RESPONSIBLE,
                    UnitList.inBracket(flow, by.start("units"), by.end("units")));
            draft.tell(by.end(), end);
            draft.cutText(by.end("thing"));
            return;
        }
        int at = account(draft.textStart, end);
        if (at > 0) {
            draft.tell(at, end);
            draft.cutText(at);
        } else if (TOLD_WITHIN.matcher(flow.folded()).region(draft.textStart, end).find()) {
            draft.tell(draft.textStart, end);
            draft.cutText(clause(draft.textStart, end));
        }
    }

    private static boolean areUnits(String names) {
        return Stream.of(names.split("[、,;]", -1)).allMatch(UnitList::isWhole);
    }

    /** Where the account begins inside an item; 0 where no place says so. */
    private int account(int start, int end) {
        String folded = flow.folded();
        Matcher told = TOLD.matcher(folded);
        Matcher about = ABOUT.matcher(folded).region(start, end);
        if (about.lookingAt() && about.end() < end) {
            return about.end();
        }
        int first = 0;
        for (int at = start + 1; at < end; at++) {
            if (flow.startsLine(at) || "。;!:".indexOf(folded.charAt(at - 1)) >= 0) {
                first = first == 0 ? at : first;
                if (told.region(at, end).lookingAt()) {
                    return at;
                }
            }
        }
        boolean named =
                first > 0
                        && (first - start <= SHORTEST_SENTENCE
                                || THING.matcher(folded.substring(start, first)).matches()
                                || (flow.startsLine(first) && first - start <= LONGEST_TITLE));
        return named ? first : 0;
    }

    private int clause(int start, int end) {
        int at = start + 1;
        while (at < end && ",:。;".indexOf(flow.folded().charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
