package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;

/** Whether a clause with a word of doing only mentions the promised thing. */
final class Mention {
    private static final Pattern TOPIC =
            Pattern.compile(
                    "(?:会议)?(?:要求|强调|指出|号召|责成|督促)|为(?:了|更好)?(?=承办|举办|主办|办好|召开|完成|实现|迎接|筹备)|(?:就|围绕|关于|针对|对照|按照|根据|配合|参与|参加|协助|结合|借助|学习|借鉴|延续)");

    /** 组织企业参加在境外举行的峰会: a guest of it. */
    private static final Pattern GUEST =
            Pattern.compile("(?:参加|参与|出席|列席|观摩|亮相|组团赴|受邀赴)[^,]{0,16}$");

    private static final Pattern OTHER_PAPER =
            Pattern.compile("^[^、]{0,10}?(?<paper>" + Lexicon.any("other-paper") + ")");
    private final Deliverable deliverable;

    Mention(Deliverable deliverable) {
        this.deliverable = deliverable;
    }

    /**
     * Whether it is the topic of what is done, something that others hold, or the name of another
     * paper.
     *
     * @param from where the name stands in the clause; below 0 where it stands in one before
     * @param to its end
     * @param done where the word stands that says it is done
     * @param end of that word
     */
    boolean isMere(String clause, int from, int to, int done, int end) {
        return isOfAnother(clause, to, done, end) || isTopic(clause, done) || isGuest(clause, from);
    }

    /** 方案解读发布: what is done is another paper that only bears the name. */
    private boolean isOfAnother(String clause, int behind, int done, int end) {
        if (!deliverable.isPaper() || behind < 0 || behind > done) {
            return false;
        }
        Matcher other = OTHER_PAPER.matcher(clause.substring(behind, end));
        return other.find() && !deliverable.object().contains(other.group("paper"));
    }

    /** 就联合举办洽谈会: what is spoken about, not what was done. */
    private static boolean isTopic(String clause, int done) {
        Matcher topic = TOPIC.matcher(clause);
        return topic.lookingAt() && done >= topic.end();
    }

    private boolean isGuest(String clause, int name) {
        return deliverable.stage() == Stage.HELD
                && name > 0
                && GUEST.matcher(clause.substring(0, Math.min(name, clause.length()))).find();
    }
}
