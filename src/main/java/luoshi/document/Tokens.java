package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.Token.Kind;

/** The places of a flow that may begin something, each taken for what it can be in this paper. */
final class Tokens {
    private static final int LONGEST_CHAPTER = 30;
    private static final int THOUSAND = 1000;

    private static final Pattern UNMARKED = Pattern.compile(LabelPlace.UNMARKED);

    private final Flow flow;
    private final List<Token> all = new ArrayList<>();

    private Tokens(Flow flow) {
        this.flow = flow;
        Matcher matcher = Token.ANY.matcher(flow.folded());
        int last = 0;
        while (matcher.find()) {
            Token token = Token.of(matcher);
            if (token.kind() == Kind.BULLET && !flow.startsLine(token.start())) {
                continue;
            }
            boolean item = token.kind() == Kind.ITEM;
            // a number of four digits is a year, unless the list has come so far
            if (!item || token.value() < THOUSAND || token.value() == last + 1) {
                all.add(token);
            }
            last = item && flow.startsLine(token.start()) ? token.value() : last;
        }
    }

    /** Every such place of a plan, in order. */
    static List<Token> in(Flow flow) {
        return new Tokens(flow).meant(false);
    }

    /**
     * The same of a list. Where a section has no 1. its items may be numbered （1）; where units
     * answer for each （1） under a 1., that is a heading.
     */
    static List<Token> inList(Flow flow) {
        return new Tokens(flow).meant(true);
    }

    /** Where there are chapters, they are the first level and 一、 is the second. */
    private List<Token> meant(boolean list) {
        if (list && all.stream().noneMatch(one -> one.kind() == Kind.ITEM)) {
            addUnmarked();
        }
        List<Token> bodies = list ? UnitSections.named(flow) : List.of();
        if (!bodies.isEmpty() && all.stream().noneMatch(one -> one.kind() == Kind.SECTION)) {
            all.addAll(bodies);
            all.sort(Comparator.comparingInt(Token::start));
        }
        if (!list || !areItems()) {
            all.removeIf(token -> token.kind() == Kind.BULLET);
        }
        boolean chapters = all.stream().anyMatch(this::isChapter);
        boolean nodes = !chapters && all.stream().filter(this::isNode).count() > 1;
        boolean bare = LabelPlace.namesUnitsInBrackets(flow, all);
        List<Token> headed = new ArrayList<>();
        for (Token token : all) {
            if (isMeant(token, chapters || nodes)) {
                headed.add(leveled(token, chapters || nodes, nodes));
            }
        }
        List<Token> meant = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= headed.size(); i++) {
            if (i == headed.size() || (headed.get(i).isHeading() && headed.get(i).leads(flow))) {
                stretch(headed.subList(from, i), list, bare, meant);
                from = i;
            }
        }
        return meant;
    }

    /** Items whose mark has been lost: 一开展…（市科技局）二建设…, at a line's start or behind a bracket. */
    private void addUnmarked() {
        List<Token> run = new ArrayList<>();
        Matcher number = UNMARKED.matcher(flow.folded());
        while (number.find()) {
            int at = number.start();
            boolean opens = flow.startsLine(at) || flow.folded().startsWith(")", at - 1);
            int value = Numerals.value(number.group());
            if (opens && (value == 1 || value == run.size() + 1)) {
                if (value == 1) {
                    keep(run);
                }
                run.add(new Token(Kind.ITEM, at, number.end(), value));
            }
        }
        keep(run);
        all.sort(Comparator.comparingInt(Token::start));
    }

    private void keep(List<Token> run) {
        if (run.size() > 1) {
            all.addAll(run);
        }
        run.clear();
    }

    /** Whether bullets stand before items: for most of them somebody answers. */
    private boolean areItems() {
        int bullets = 0;
        int answered = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Kind.BULLET) {
                bullets++;
                boolean label = i + 1 < all.size() && all.get(i + 1).kind() == Kind.LABEL;
                answered += label && all.get(i + 1).start() > all.get(i).end() ? 1 : 0;
            }
        }
        return answered > 1 && answered * 3 >= bullets * 2;
    }

    /** Whether it heads a part of its own: 第一节 at a line's beginning, and no sentence. */
    private boolean isNode(Token token) {
        return token.kind() == Kind.NODE
                && flow.startsLine(token.start())
                && flow.nextLineStart(token.end()) - token.end() <= LONGEST_CHAPTER;
    }

    private boolean isMeant(Token token, boolean chapters) {
        return switch (token.kind()) {
            case CHAPTER -> isChapter(token);
            case NODE -> chapters && flow.startsLine(token.start());
            case NTH -> flow.startsLine(token.start());
            case SECTION -> !chapters || token.leads(flow);
            case STEP, LABEL, PART, GROUP, ITEM, BULLET -> true;
        };
    }

    /** What stands between two headings has an order of its own. */
    private void stretch(List<Token> tokens, boolean list, boolean bare, List<Token> into) {
        boolean items = tokens.stream().anyMatch(this::isFirstItem);
        long steps =
                tokens.stream()
                        .filter(t -> t.kind() == Kind.STEP && flow.startsLine(t.start()))
                        .count();
        int labels = labels(tokens);
        boolean asItems = list && !items && labels * 2L >= steps;
        StepGroups groups = new StepGroups(flow, tokens, items);
        for (Token token : tokens) {
            Token known = groups.as(token);
            switch (known.kind()) {
                case STEP -> {
                    if (asItems && flow.startsLine(known.start())) {
                        into.add(known.as(Kind.ITEM));
                    }
                }
                case LABEL -> {
                    if (LabelPlace.isMeant(
                            flow, known.start(), known.end(), asItems || groups.any(), bare)) {
                        into.add(known);
                    }
                }
                default -> into.add(known);
            }
        }
    }

    /** Several labels behind one another answer for one item. */
    private static int labels(List<Token> tokens) {
        int labels = 0;
        Kind before = Kind.ITEM;
        for (Token token : tokens) {
            labels += token.kind() == Kind.LABEL && before != Kind.LABEL ? 1 : 0;
            before = token.kind();
        }
        return labels;
    }

    private boolean isFirstItem(Token token) {
        return (token.kind() == Kind.ITEM || token.kind() == Kind.NTH)
                && token.end() < flow.length()
                && !token.isInsideNumber(flow)
                && (token.value() == 1 || flow.startsLine(token.start()));
    }

    /** Whether it heads a chapter: a sentence can begin with 第一部分 too. */
    private boolean isChapter(Token token) {
        if (token.kind() != Kind.CHAPTER || !token.leads(flow)) {
            return false;
        }
        String line = flow.folded().substring(token.end(), flow.nextLineStart(token.end()));
        return ":、".indexOf(flow.folded().charAt(token.end() - 1)) >= 0
                || flow.followsGap(token.end())
                || (line.length() <= LONGEST_CHAPTER && line.indexOf('。') < 0);
    }

    private static Token leveled(Token token, boolean chapters, boolean nodes) {
        return switch (token.kind()) {
            case CHAPTER -> token.as(Kind.SECTION);
            case NODE -> token.as(nodes ? Kind.SECTION : Kind.PART);
            case NTH -> token.as(Kind.ITEM);
            case SECTION -> chapters ? token.as(Kind.PART) : token;
            default -> token;
        };
    }
}
