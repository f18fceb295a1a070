package luoshi.commitment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what is named like the promised thing is another one. */
enum Other {
    NO,
    MAYBE,
    YES;

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.])20[12]\\d(?=[一-龥])(?![年个户家处项座])");
    private static final Pattern TITLE = Pattern.compile("《([^》]*)》");
    private static final Pattern TITLE_WORDS =
            Pattern.compile("关于|印发|的?通知|20\\d\\d年?|本市|进一步|的|试行|若干|实施|加强|推进|推动|做好");
    private static final Pattern NARROW = Lexicon.pattern("narrow");
    private static final Pattern OTHERS = Lexicon.pattern("others");

    /** Neighbours with whom 京津冀 things are done. */
    private static final Map<String, String> JOINT =
            Map.of("天津", "津", "天津市", "津", "河北", "冀", "河北省", "冀");

    private static final double STRANGE_TITLE = 0.3;
    private static final double STRANGE_CLAUSE = 0.3;
    private static final Pattern PROPER = Pattern.compile("\"([^\"]{3,})\"");
    private static final double WHOLE = 0.9;
    private static final Pattern NAMED_YEARS =
            Pattern.compile("《[^》]*》|\\(20\\d\\d[^)]*\\)|20\\d\\d(?:年)?[-~至]20\\d\\d年");
    private static final double SHORT = 0.5;
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.])(?!20\\d\\d)\\d+(?:\\.\\d+)?");
    private static final Pattern URGED = Pattern.compile("推动|争取|配合|参与");
    private static final Pattern STATES =
            Pattern.compile(
                    "^由?(?:国家[一-龥]{0,8}|[一-龥]{1,6}部(?!门|[一-龥]?委))(?:[、和][一-龥、]{2,20})?(?:等[一-龥]{0,4})?(?:联合|已|正式|制定|出台|印发|发布|公布)|由(?:国家[一-龥]{0,8}|[一-龥]{1,5}部)(?:等部门)?(?:联合|牵头)?(?:制定|出台|印发|发布)");
    private static final Pattern NOT = Pattern.compile("非[一-龥]{2}");
    private static final Pattern ANY_KIND = Pattern.compile("政策|措施|举措|制度|机制|体系");
    private static final Pattern PAPER = Lexicon.pattern("document");

    static Other of(
            Deliverable deliverable, Naming naming, String clause, Account account, String task) {
        boolean paper = deliverable.isPaper();
        if (Series.differs(deliverable.object(), clause)
                || (Status.refused(clause) == null
                        && Status.isEarlier(
                                NAMED_YEARS.matcher(clause).replaceAll(""), task, account.year()))
                || isOtherYears(clause, account)
                || isOtherFigure(deliverable.object(), naming)
                || lacksNot(deliverable.object(), clause)
                || Contrast.isNegated(deliverable.object(), clause)
                || Contrast.isOpposite(deliverable.object(), clause)
                || isInStrangeTitle(naming, clause, paper, task)) {
            return YES;
        }
        boolean shortened = naming.share() < SHORT && !hasProperName(deliverable, clause);
        if (shortened
                && isStrange(DoneWords.withoutStatus(clause), paper ? 0 : STRANGE_CLAUSE, task)) {
            return paper ? YES : MAYBE;
        }
        String between = naming.between().replaceAll("[a-z\\d.]+", "");
        if (isStrange(between, STRANGE_TITLE, task)) {
            return YES;
        }
        if (Residue.of(between, task) > DeliverableProof.LEFT_OVER) {
            return MAYBE;
        }
        String before = clause.substring(0, naming.from());
        if (naming.share() < WHOLE
                && isStrange(before.substring(before.lastIndexOf('、') + 1), 0.5, task)) {
            return MAYBE;
        }
        if (Status.isDistricts(before, task)) {
            return MAYBE;
        }
        boolean noPaper = paper && !isOfItsKind(deliverable.object(), clause);
        return noPaper
                        || lacksNarrow(deliverable.object(), clause)
                        || isOthers(clause, task)
                        || isTheStates(deliverable, clause, task)
                ? MAYBE
                : NO;
    }

    /** What stands in quotation marks in its name is a name by itself. */
    private static boolean hasProperName(Deliverable deliverable, String clause) {
        Matcher proper = PROPER.matcher(deliverable.object());
        return proper.find() && clause.contains(proper.group(1));
    }

    /** 基础研究人才行动方案: the words put between make it another one. */
    private static boolean isStrange(String words, double most, String task) {
        return Terms.alien(words, task) > most && Residue.of(words, task) >= 2;
    }

    /** 8.5代线 for 6代线. */
    private static boolean isOtherFigure(String promised, Naming naming) {
        return FIGURE.matcher(promised).find() && FIGURE.matcher(naming.between()).find();
    }

    /** 住宅类 for 非住宅类. */
    private static boolean lacksNot(String promised, String clause) {
        Matcher not = NOT.matcher(promised);
        return not.find() && !clause.contains(not.group());
    }

    /** 首批, 市级 and their like choose among many: who leaves them out may mean others. */
    static boolean lacksNarrow(String promised, String clause) {
        Matcher narrow = NARROW.matcher(promised);
        String said = clause.replace("首批", "第一批");
        while (narrow.find()) {
            if (!said.contains(narrow.group().replace("首批", "第一批"))) {
                return true;
            }
        }
        return false;
    }

    /** 专项导则 is no 专项规划; policies and measures may be any paper. */
    private static boolean isOfItsKind(String promised, String clause) {
        Matcher kind = PAPER.matcher(promised);
        String last = "";
        while (kind.find()) {
            last = kind.group();
        }
        return ANY_KIND.matcher(last).find() ? PAPER.matcher(clause).find() : clause.contains(last);
    }

    /** 由商务部出台: the state's, where only its own were promised. */
    private static boolean isTheStates(Deliverable deliverable, String clause, String task) {
        return !URGED.matcher(deliverable.verb()).find()
                && !task.contains("推动" + deliverable.verb())
                && STATES.matcher(clause).find();
    }

    static boolean isOthers(String clause, String task) {
        Matcher others = OTHERS.matcher(clause);
        while (others.find()) {
            boolean shared =
                    JOINT.getOrDefault(others.group(), "")
                            .chars()
                            .anyMatch(c -> task.indexOf(c) >= 0);
            if (!shared && !task.contains(others.group())) {
                return true;
            }
        }
        return false;
    }

    /** 2022全球首发节 in an account of 2023. */
    private static boolean isOtherYears(String clause, Account account) {
        Matcher year = YEAR.matcher(clause);
        // put off to a later year it is still the same
        return year.find()
                && account.year() != null
                && Status.refused(clause) == null
                && Integer.parseInt(year.group()) != account.year();
    }

    /** A paper with words in its title that the task does not have is another one. */
    private static boolean isInStrangeTitle(
            Naming naming, String clause, boolean paper, String task) {
        Matcher title = TITLE.matcher(clause);
        while (title.find()) {
            if (naming.from() < title.end() && title.start() < naming.to()) {
                String bare = TITLE_WORDS.matcher(title.group(1)).replaceAll("");
                return !paper || Terms.alien(bare, task) > STRANGE_TITLE;
            }
        }
        return false;
    }
}
