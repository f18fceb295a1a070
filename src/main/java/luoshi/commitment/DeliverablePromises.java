package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;
import luoshi.model.Commitment;
import luoshi.model.PromiseKind;

/** What a task promises that can be checked without a number. */
final class DeliverablePromises {
    private static final String ADVERBS = Lexicon.any("adverbs") + "*";
    private static final String DOCUMENT = Lexicon.any("document");
    private static final Pattern ISSUED =
            Pattern.compile("(?<verb>" + Lexicon.any("issued") + ")(?:并?实施|执行)?(?<object>.{4,})");
    private static final Pattern DRAWN_UP =
            Pattern.compile(
                    "(?<verb>"
                            + Lexicon.any("drawn-up")
                            + ")(?:并?印发|实施|出台|细化|完善)?(?<object>.{4,})");
    private static final Pattern DRAWING_DONE =
            Pattern.compile(
                    "^"
                            + ADVERBS
                            + "完成(?<object>.{2,}(?:"
                            + DOCUMENT
                            + "))(?<verb>编制|修订|制定|修编)(?:工作|任务)?$");
    private static final Pattern ENDS_AS_DOCUMENT =
            Pattern.compile(DOCUMENT + "(?:\\([^()]*\\))?》?(?:的?修订|等.{0,6})?$");
    private static final Pattern LAUNCHED =
            Pattern.compile(
                    "^"
                            + ADVERBS
                            + "(?<verb>"
                            + Lexicon.any("launched")
                            + ")(?:实施|建设|开展)?(?<object>.{4,})");
    private static final Pattern GROUND_FIRST =
            Pattern.compile("^" + ADVERBS + "(?<verb>开工建设|开工|动工建设)(?<object>.{3,})");
    private static final Pattern DONE_FIRST =
            Pattern.compile("^" + ADVERBS + "(?<verb>完成|全面建成|基本建成|建成)(?<object>.{4,})");
    private static final Pattern HELD =
            Pattern.compile("(?<verb>" + Lexicon.any("held") + ")(?<object>(?![和并及]).{3,})");
    private static final Pattern EVENT =
            Pattern.compile(Lexicon.any("event") + "(?:\\([^()]*\\))?(?:等|等.{0,8}活动)?\"?$");
    private static final Pattern LIKE =
            Pattern.compile("等一批.*$|等(?:[一-龥]{0,4}(?:规划|活动|项目|工程|会议|论坛|赛事|公园))?$");
    private static final List<Last> LAST =
            List.of(
                    new Last("topped", Stage.TOPPED_OUT),
                    new Last("trial", Stage.ON_TRIAL),
                    new Last("opened", Stage.OPENED),
                    new Last("finished", Stage.FINISHED),
                    new Last("ground", Stage.BROKEN_GROUND));

    private final Prose prose;
    private final List<Promise> promises = new ArrayList<>();

    DeliverablePromises(Prose prose) {
        this.prose = prose;
    }

    /** All of them; a piece that promises a number is not taken again. */
    List<Promise> all(List<Promise> quantities) {
        for (int start = 0; start < prose.text().length(); ) {
            int end = prose.clauseEnd(start);
            if (end > start) {
                int from = start;
                boolean counted =
                        quantities.stream()
                                .map(Promise::quantity)
                                .anyMatch(q -> q != null && q.start() >= from && q.start() < end);
                read(start, end, counted);
            }
            start = end + 1;
        }
        return promises;
    }

    private void read(int start, int end, boolean counted) {
        String clause = prose.text().substring(start, end);
        if (counted) {
            return;
        }
        if (document(clause, start) || first(LAUNCHED, clause, start, Stage.LAUNCHED)) {
            return;
        }
        if (held(clause, start) || first(GROUND_FIRST, clause, start, Stage.BROKEN_GROUND)) {
            return;
        }
        if (!last(clause, start)) {
            Matcher done = DONE_FIRST.matcher(clause);
            Stage stage = done.find() ? stage(done.group("object")) : Stage.FINISHED;
            first(DONE_FIRST, clause, start, stage);
        }
    }

    private boolean document(String clause, int start) {
        Matcher done = DRAWING_DONE.matcher(clause);
        if (done.find()) {
            add(
                    done.group("verb"),
                    start + done.start("verb"),
                    start,
                    start + clause.length(),
                    done.group("object"),
                    Stage.DRAWN_UP);
            return true;
        }
        return document(ISSUED, clause, start, Stage.ISSUED)
                || document(DRAWN_UP, clause, start, Stage.DRAWN_UP);
    }

    private boolean document(Pattern pattern, String clause, int start, Stage stage) {
        Matcher found = pattern.matcher(clause);
        if (!found.find()
                || prose.isTitled(start + found.start())
                || !ENDS_AS_DOCUMENT.matcher(clause).find()) {
            return false;
        }
        objects(found, clause, start, stage, ENDS_AS_DOCUMENT);
        return true;
    }

    private boolean held(String clause, int start) {
        Matcher found = HELD.matcher(clause);
        if (!found.find() || !EVENT.matcher(clause).find()) {
            return false;
        }
        objects(found, clause, start, Stage.HELD, EVENT);
        return true;
    }

    /** Each object of a list that is one by its own last word; or the list as a whole. */
    private void objects(Matcher found, String clause, int start, Stage stage, Pattern ending) {
        int from = start + found.start("verb");
        int mark = from;
        for (int[] piece : pieces(start + found.start("object"), start + clause.length(), ending)) {
            String object = prose.text().substring(piece[0], piece[1]);
            add(found.group("verb"), mark, from, piece[1], object, stage);
            from = piece[1] + 1;
        }
    }

    private List<int[]> pieces(int from, int to, Pattern ending) {
        List<int[]> pieces = new ArrayList<>();
        Matcher joint = Pattern.compile("、|以及|及|和").matcher(prose.text()).region(from, to);
        int start = from;
        while (joint.find()) {
            String piece = prose.text().substring(start, joint.start());
            boolean list =
                    joint.group().equals("、") || (piece.length() >= 6 && to - joint.end() >= 8);
            boolean free = !prose.isQuoted(joint.start()) && !prose.isTitled(joint.start());
            if (list && free && piece.length() >= 3 && ending.matcher(piece).find()) {
                pieces.add(new int[] {start, joint.start()});
                start = joint.end();
            }
        }
        pieces.add(new int[] {start, to});
        return pieces;
    }

    private boolean first(Pattern pattern, String clause, int start, Stage stage) {
        Matcher found = pattern.matcher(clause);
        if (!found.find()) {
            return false;
        }
        int verb = start + found.start("verb");
        add(
                found.group("verb"),
                verb,
                start,
                start + clause.length(),
                found.group("object"),
                stage);
        return true;
    }

    /** Verbs behind their object: 确保行政办公区二期竣工; a list may have one each. */
    private boolean last(String clause, int start) {
        int from = start;
        int before = promises.size();
        for (int i = 0; i <= clause.length(); i++) {
            boolean end =
                    i == clause.length() || (clause.charAt(i) == '、' && !prose.isQuoted(start + i));
            if (end && last(from, start + i)) {
                from = start + i + 1;
            }
        }
        return promises.size() > before;
    }

    private boolean last(int from, int to) {
        String piece = prose.text().substring(from, to);
        for (Last last : LAST) {
            Matcher found = last.pattern().matcher(piece);
            if (found.find()) {
                String object = bare(piece.substring(0, found.start("verb")));
                if (object.length() >= 3) {
                    add(
                            found.group("verb"),
                            from + found.start("verb"),
                            from,
                            to,
                            object,
                            last.stage());
                    return true;
                }
            }
        }
        return false;
    }

    /** 建成某平台并投用: the platform. */
    private static String bare(String words) {
        return words.replaceFirst("^" + ADVERBS, "")
                .replaceFirst("(?:并|且)$", "")
                .replaceFirst("^(?:建成|新建)(?=.{4,})", "");
    }

    /** 完成主体结构封顶 ends with a verb that says what has to be reached. */
    private static Stage stage(String object) {
        return LAST.stream()
                .filter(last -> last.pattern().matcher(object).find())
                .map(Last::stage)
                .findFirst()
                .orElse(Stage.FINISHED);
    }

    private void add(String verb, int mark, int from, int to, String object, Stage stage) {
        String name = LIKE.matcher(object).replaceFirst("").replaceFirst("^(?:一批|若干)", "");
        int at = prose.text().indexOf(name.isEmpty() ? object : name, from);
        var passage = prose.passage(from, to);
        Commitment commitment =
                new Commitment(
                        PromiseKind.DELIVERABLE,
                        at < 0 ? name : Subject.printed(prose, at, at + name.length()),
                        null,
                        "",
                        null,
                        passage.of(prose.printed()),
                        passage,
                        prose.passage(mark, mark + verb.length()));
        Deliverable deliverable = new Deliverable(verb, object, from, to, mark, stage);
        promises.add(
                new Promise(
                        commitment,
                        null,
                        deliverable,
                        prose.sentence(from),
                        object,
                        Terms.of(object.replaceFirst("(?:项目|工程|建设)+$", "")),
                        Set.of()));
    }

    private record Last(Pattern pattern, Stage stage) {
        Last(String words, Stage stage) {
            this(
                    Pattern.compile("(?<verb>" + ADVERBS + Lexicon.any(words) + ")(?:任务|工作)?$"),
                    stage);
        }
    }
}
