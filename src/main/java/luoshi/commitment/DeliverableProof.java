package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;

/** Whether a clause that says that something was done says it of the promised thing. */
final class DeliverableProof {
    /** So many characters may be left over: 焚烧厂 for 焚烧. */
    static final int LEFT_OVER = 1;

    private static final Pattern PLACE =
            Pattern.compile("在[一-龥()、·]{2,20}?(?=(?:隆重|成功|顺利|圆满|如期|联合)*(?:举办|举行|召开|开幕|闭幕|落幕))");
    private static final Pattern CEREMONY = Pattern.compile("(?<=启动|开工|奠基)仪式(?![方筹各的])");
    private static final Pattern LIST = Pattern.compile("、|以及|及|和");
    private static final Pattern EFFORT = Pattern.compile("(?:推动|推进|促进|督促|协助|争取|谋划|着手)$");

    private final Deliverable deliverable;
    private final String setting;
    private final boolean isPaper;

    /**
     * @param setting the sentence of the task that promises it, folded
     */
    DeliverableProof(Deliverable deliverable, String setting) {
        this.deliverable = deliverable;
        this.setting = setting;
        this.isPaper = deliverable.stage() == Stage.ISSUED || deliverable.stage() == Stage.DRAWN_UP;
    }

    /**
     * Whether no words stand by the name, or by the verb, that make it another thing, and the verb
     * is not the object of an effort.
     *
     * @param from of the name in the clause; below 0 where it stands in one before
     * @param to its end
     * @param done where the word stands that says it is done
     */
    boolean holds(String clause, int from, int to, int done) {
        if (EFFORT.matcher(clause.substring(0, done)).find()) {
            return false;
        }
        if (from < 0 || to > clause.length()) {
            return left(clause) <= LEFT_OVER;
        }
        String bare = clause.substring(0, from) + "|".repeat(to - from) + clause.substring(to);
        bare = PLACE.matcher(bare).replaceAll(place -> "|".repeat(place.group().length()));
        int more = bare.indexOf('并', Math.max(to, done + 2));
        bare = more < 0 ? bare : bare.substring(0, more);
        StringBuilder said = new StringBuilder();
        int at = 0;
        Matcher joint = LIST.matcher(bare);
        while (at <= bare.length()) {
            boolean list = joint.find();
            int end = list ? joint.start() : bare.length();
            // of a list only the thing itself and what is said of all
            if ((at <= from && from <= end) || (at <= done && done <= end)) {
                said.append(bare, at, end).append('|');
            }
            at = list ? joint.end() : bare.length() + 1;
        }
        return left(said.toString()) <= LEFT_OVER;
    }

    /** 48项任务中完成45项: of the same things fewer than there were. */
    boolean isFewer(Findings.Piece piece) {
        if (deliverable.stage() == Stage.HELD) {
            return false;
        }
        Quantity before = null;
        for (Quantity quantity : piece.account().quantities()) {
            if (quantity.start() < piece.from() || quantity.end() > piece.to()) {
                continue;
            }
            if (before != null
                    && before.scale().equals(quantity.scale())
                    && before.base().compareTo(quantity.base()) > 0) {
                return true;
            }
            before = quantity;
        }
        return false;
    }

    private int left(String said) {
        if (isPaper) {
            return Residue.ofPaper(said, setting);
        }
        boolean begins =
                deliverable.stage() == Stage.LAUNCHED || deliverable.stage() == Stage.BROKEN_GROUND;
        return Residue.of(begins ? CEREMONY.matcher(said).replaceAll("") : said, setting);
    }
}
