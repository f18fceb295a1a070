package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.document.Token.Kind;
import luoshi.text.Folding;

/**
 * A list that names no units: the year's ten things for the people, key projects. Its title must
 * say that it is one, and its items must be counted below that title, not in a letter above.
 */
final class BareList {
    private static final Pattern TITLE =
            Pattern.compile(
                    ".*(?:(?:民生|惠民|为民)(?:办)?实事|办实事|的实事|(?:重点|主要|年度)?(?:工作|任务|事项|项目)(?:任务)?(?:清单|分解表?|一览表|任务书|责任书)|任务书|折子工程|工作要点)[^。;:]*");
    private static final Pattern NO_LIST =
            Pattern.compile(".*(?:通知|解读|公告|通报|办法|细则|情况|总结|汇报|会议|部署|规划|纲要)[^》]*");
    private static final Pattern LETTER = Pattern.compile("各.*:|.*(?:印发给你们|如下:|有关事项).*");
    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_LINES = 40;

    private final Page page;
    private final Flow flow;
    private final List<Token> tokens;

    BareList(Page page, Flow flow, List<Token> tokens) {
        this.page = page;
        this.flow = flow;
        this.tokens = tokens;
    }

    /** Where its first heading or item begins in the flow; below 0 if this is no such list. */
    int start() {
        int title = title();
        return title < 0 ? -1 : first(title);
    }

    /** Behind the last title of a list above which no more than a letter stands. */
    private int title() {
        int found = -1;
        int at = 0;
        for (Line line : page.lines()) {
            String folded = Folding.fold(Spacing.tidy(line.text()));
            if (folded.length() <= LONGEST_TITLE
                    && TITLE.matcher(folded).matches()
                    && !NO_LIST.matcher(folded).matches()) {
                found = line.end();
            } else if (LETTER.matcher(folded).matches()) {
                found = -1;
            }
            if (++at > MOST_LINES) {
                break;
            }
        }
        return found;
    }

    /** The first 一、 or 1. behind a place, if enough items are counted on from it. */
    private int first(int place) {
        int start = -1;
        int items = 0;
        int headings = 0;
        for (Token token : tokens) {
            boolean counts = token.kind() == Kind.ITEM || token.kind() == Kind.NTH;
            boolean heads = token.kind() == Kind.SECTION;
            if ((counts || heads)
                    && flow.startsLine(token.start())
                    && flow.passage(token.start(), token.end()).start() >= place) {
                start = start < 0 && token.value() == 1 ? token.start() : start;
                items += counts && start >= 0 ? 1 : 0;
                headings += heads && start >= 0 ? 1 : 0;
            }
        }
        boolean listed = items >= FEWEST || (items == 0 && headings >= FEWEST);
        return listed && (items > 0 || isCountedByHeadings(start)) ? start : -1;
    }

    /** The tokens as they are meant: 一、 counts the items where nothing below it is numbered. */
    List<Token> meant(int from) {
        return isCountedByHeadings(from)
                ? tokens.stream()
                        .map(token -> token.kind() == Kind.SECTION ? token.as(Kind.ITEM) : token)
                        .toList()
                : tokens;
    }

    private boolean isCountedByHeadings(int from) {
        return tokens.stream()
                .filter(token -> token.start() >= from && flow.startsLine(token.start()))
                .allMatch(token -> token.kind() == Kind.SECTION || token.kind() == Kind.LABEL);
    }

    /** The line that says what list this is, to stand where no title does. */
    String name() {
        return page.lines().stream()
                .filter(line -> line.end() == title())
                .map(line -> Spacing.tidyTitle(line.text()))
                .findFirst()
                .orElse("");
    }
}
