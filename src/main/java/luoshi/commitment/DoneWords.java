package luoshi.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;
import luoshi.commitment.Findings.Piece;
import org.jspecify.annotations.Nullable;

/** What the words near a deliverable say: done, refused, or under way. */
final class DoneWords {
    /** The answers. */
    enum Answer {
        REFUSED,
        DONE,
        UNDER_WAY
    }

    /**
     * An answer and where it stands.
     *
     * @param share how much of the object its clause names
     */
    record Said(Answer answer, String code, Piece piece, double share) {}

    private static final Pattern NOT_DONE = Lexicon.pattern("not-done");
    private static final Pattern DRAFT = Lexicon.pattern("draft");
    private static final Pattern EARLY = Lexicon.pattern("early");
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?<!\\d)(?<!增长|提高|上升|下降|增加|超)(?!100%)\\d+(?:\\.\\d+)?%|(?<!增长|提高|上升|下降|增加|超|增)[一二三四五六七八九两]成|过半|大半|近半|[一二三四五六七八九]分之");
    private static final Pattern TRIAL = Pattern.compile("试运行|试运营|试通车|试开放|试生产|调试");
    private static final Pattern LEANS =
            Pattern.compile(
                    "(?:以|由|但|并|并于|于|已|现|目前|现已|目前已|均|也|且|将|拟|正|预计|力争|尚|暂|仍|还|未|没有|计划|正在|顺利|正式|成功|如期|因|经|\\d+月|\\d+日|\\d+年|[一二三四五六七八九十]+月|年底|年内|全面|提前|基本|主体|项目|方案|文件|工程|其|该|延续|转入|进入).*");
    private static final Pattern GENERAL = Pattern.compile("完成|启动|通过|获批|发布|印发|实施");

    /** 该办法停止试行并予以撤回. */
    private static final Pattern WITHDRAWN =
            Pattern.compile(
                    "(?:该|此|上述|这一|其|随后|之后|后)[一-龥]{0,8}?(?:停止|撤回|撤销|废止|收回|叫停|暂停|中止|终止|失效|下线|关停|停用|关闭|停运)");

    private static final Pattern STATED =
            Pattern.compile(
                    "(?:"
                            + String.join(
                                    "|",
                                    List.of(
                                            Lexicon.any("done-finished"),
                                            Lexicon.any("done-issued"),
                                            Lexicon.any("done-held"),
                                            Lexicon.any("done-opened"),
                                            Lexicon.any("done-ground"),
                                            Lexicon.any("draft"),
                                            Lexicon.any("early"),
                                            Lexicon.any("hedge")))
                            + ")(?:了|中|工作|阶段)?$");
    private static final Pattern PRAISED = Pattern.compile("通过[一-龥]{0,6}(?:论证|评审|审查|审核|审议)");
    private static final Pattern ADOPTED =
            Pattern.compile("(?:通过|批准|审定|审议|批复|同意|修改).{0,8}(?:公布|印发|发布|出台|施行|颁布|实施)");
    private static final Pattern NOMINAL =
            Pattern.compile("的(?:制定|修订|编制|出台|印发|举办|开工|启动|发布|召开|建成|竣工|投用|实施)+(?!完成|工作)");
    private static final int NEAR = 6;

    private static final Map<Stage, Pattern> DONE = done();

    private static Map<Stage, Pattern> done() {
        Map<Stage, Pattern> done = new EnumMap<>(Stage.class);
        done.put(Stage.DRAWN_UP, Lexicon.pattern("done-drawn-up"));
        done.put(Stage.ISSUED, Lexicon.pattern("done-issued"));
        done.put(Stage.LAUNCHED, Lexicon.pattern("done-launched"));
        done.put(Stage.BROKEN_GROUND, Lexicon.pattern("done-ground"));
        done.put(Stage.TOPPED_OUT, Lexicon.pattern("done-topped"));
        done.put(Stage.ON_TRIAL, Lexicon.pattern("done-trial"));
        done.put(Stage.FINISHED, Lexicon.pattern("done-finished"));
        done.put(Stage.OPENED, Lexicon.pattern("done-opened"));
        done.put(Stage.HELD, Lexicon.pattern("done-held"));
        return done;
    }

    /** A clause without the words that say how far something is. */
    static String withoutStatus(String clause) {
        String bare = clause;
        for (Pattern words : DONE.values()) {
            bare = words.matcher(bare).replaceAll("|");
        }
        return DRAFT.matcher(bare).replaceAll("|");
    }

    private final Deliverable deliverable;
    private final DeliverableProof proof;
    private final Portion portion;
    private final Mention mention;
    private final String task;

    DoneWords(Deliverable deliverable, String setting, String task) {
        this.deliverable = deliverable;
        this.proof = new DeliverableProof(deliverable, setting);
        this.portion = new Portion(deliverable, task);
        this.mention = new Mention(deliverable);
        this.task = task;
    }

    /** Reads the clause that names the object, and those behind it that lean on it. */
    Said read(Piece named, Naming naming) {
        Prose prose = named.account().prose();
        double share = naming.share();
        int from = named.from() + naming.from();
        Said said = clause(scope(named, naming), from, named.from() + naming.to(), share);
        int end = named.to();
        int last = prose.sentenceEnd(named.from());
        while (end < last) {
            int next = prose.clauseEnd(end + 1);
            String clause = prose.text().substring(Math.min(end + 1, next), next);
            boolean leans = LEANS.matcher(clause).matches() && !clause.contains("《");
            if (!leans && namesAnother(clause)) {
                break;
            }
            Said further =
                    clause(
                            new Piece(named.account(), named.from(), next, end + 1, next),
                            end + 1,
                            end + 1,
                            share);
            if (leans || (further != null && further.answer() != Answer.DONE)) {
                said = stronger(said, further);
            }
            end = next;
        }
        if (said == null) {
            return new Said(Answer.UNDER_WAY, "mentioned", named, share);
        }
        boolean withdrawn =
                said.answer() == Answer.DONE
                        && WITHDRAWN.matcher(prose.text().substring(named.to())).find();
        return withdrawn ? new Said(Answer.UNDER_WAY, "unproved", named, share) : said;
    }

    /** A clause that speaks of something else in the task's words, or has a number of its own. */
    private boolean namesAnother(String clause) {
        Naming naming = Naming.of(deliverable.object(), clause);
        return naming == null && Terms.of(withoutStatus(clause)).size() > NEAR;
    }

    /** Where a list has a word of its state after each thing, only the thing's own counts. */
    private static Piece scope(Piece named, Naming naming) {
        String text = named.account().prose().text();
        int from = named.from();
        int to = named.to();
        for (int i = named.from(); i < named.to(); i++) {
            boolean joint =
                    text.charAt(i) == '、'
                            && STATED.matcher(text.substring(from, i)).find()
                            && namesMore(text, i + 1, named.to());
            if (joint && i < named.from() + naming.from()) {
                from = i + 1;
            } else if (joint && i >= named.from() + naming.to()) {
                to = i;
                break;
            }
        }
        return new Piece(named.account(), named.from(), to, from, to);
    }

    /** 3月建成、6月投运: the same thing goes on. */
    private static boolean namesMore(String text, int from, int to) {
        int next = text.indexOf('、', from);
        String further = text.substring(from, next < 0 || next > to ? to : next);
        return Residue.of(further, "") > DeliverableProof.LEFT_OVER;
    }

    /** A refusal always counts; what is done is not undone by what follows it. */
    private static @Nullable Said stronger(@Nullable Said said, @Nullable Said further) {
        if (further == null || said == null) {
            return said == null ? further : said;
        }
        boolean turns =
                further.answer() == Answer.REFUSED
                        || (further.answer() == Answer.DONE
                                && said.answer() == Answer.UNDER_WAY
                                && !said.code().equals("hedged"));
        return turns ? further : said;
    }

    private @Nullable Said clause(Piece piece, int from, int behind, double share) {
        String clause = piece.account().prose().text().substring(piece.mark(), piece.to());
        Status refused = Status.refused(clause);
        if (refused != null) {
            return new Said(Answer.REFUSED, refused.code(), piece, share);
        }
        if (Status.isHedged(unsaid(clause, task))) {
            return new Said(Answer.UNDER_WAY, "hedged", piece, share);
        }
        Matcher done =
                Objects.requireNonNull(DONE.get(deliverable.stage()))
                        .matcher(masked(clause, deliverable.stage()));
        int at = -1;
        int end = -1;
        while (done.find()) {
            at = done.start();
            end = done.end();
        }
        if (isShort(clause, at)) {
            return new Said(Answer.UNDER_WAY, "early", piece, share);
        }
        if (at < 0) {
            return null;
        }
        if (portion.isSaid(clause, at, end) || portion.isFewer(piece)) {
            return new Said(Answer.UNDER_WAY, "half", piece, share);
        }
        if (mention.isMere(clause, from - piece.mark(), behind - piece.mark(), at, end)) {
            return new Said(Answer.UNDER_WAY, "mentioned", piece, share);
        }
        if (!proof.holds(clause, from - piece.mark(), behind - piece.mark(), at, end)) {
            return new Said(Answer.UNDER_WAY, "unproved", piece, share);
        }
        Piece marked =
                new Piece(
                        piece.account(),
                        piece.from(),
                        piece.to(),
                        piece.mark() + at,
                        piece.mark() + end);
        return new Said(Answer.DONE, "done", marked, share);
    }

    private static String unsaid(String clause, String task) {
        String bare = clause.replaceAll("《[^》]*》|\"[^\"]*\"", "");
        return task.contains("将") ? bare.replace("将", "") : bare;
    }

    private static String masked(String clause, Stage stage) {
        StringBuilder masked = new StringBuilder(clause);
        for (Pattern not : List.of(NOT_DONE, NOMINAL)) {
            Matcher words = not.matcher(clause);
            while (words.find()) {
                if (stage == Stage.DRAWN_UP && words.group().matches("完成了?编制")) {
                    continue;
                }
                masked.replace(words.start(), words.end(), "|".repeat(words.end() - words.start()));
            }
        }
        return masked.toString();
    }

    /** A draft, a step before, a share of the whole, a trial. */
    private boolean isShort(String clause, int done) {
        Stage stage = deliverable.stage();
        boolean paper = deliverable.isPaper();
        Matcher early = (paper ? DRAFT : EARLY).matcher(clause);
        while (early.find()) {
            boolean itself =
                    done >= 0
                            && GENERAL.matcher(clause.substring(done)).lookingAt()
                            && early.start() < done
                            && clause.charAt(done - 1) != '并'
                            && done - early.end() <= NEAR;
            boolean praised =
                    stage == Stage.DRAWN_UP
                            && done >= 0
                            && PRAISED.matcher(clause.substring(done)).find();
            if (praised && early.start() > done) {
                continue;
            }
            boolean adopted = paper && ADOPTED.matcher(clause).find(early.start());
            if (adopted) {
                return false;
            }
            boolean decides = paper || itself || early.start() > done || done < 0;
            if (!task.contains(early.group()) && decides) {
                return true;
            }
        }
        if (SHARE.matcher(clause).find() && stage != Stage.HELD && stage != Stage.LAUNCHED) {
            return true;
        }
        if (paper || stage == Stage.HELD || stage == Stage.LAUNCHED) {
            return false;
        }
        boolean trial = TRIAL.matcher(clause).find() && !deliverable.verb().contains("试");
        boolean shell = clause.contains("主体") && stage != Stage.TOPPED_OUT && !task.contains("主体");
        return SHARE.matcher(clause).find() || trial || (shell && stage != Stage.BROKEN_GROUND);
    }
}
