package luoshi.commitment;

import java.util.regex.Pattern;
import luoshi.commitment.Deliverable.Stage;

/** Whether what is done is only a portion of the promised thing. */
final class Portion {
    private static final Pattern PART =
            Pattern.compile(
                    "中(?:已|现)?有|中的|部分|其中|之一|[两几]处|多数|大多|半数|个别|阶段性|(?:第?[一二三首]|本)阶段|阶段任务|中[一二三四五六七八九两\\d]+[个家项座处]");
    private static final Pattern BATCH = Pattern.compile("(?:首|第[一二三四五六]|前[两三四])批");
    private static final Pattern MANY_YEARS = Pattern.compile("[三五十]年|20\\d\\d[-~至]20\\d\\d");

    private final Deliverable deliverable;
    private final String task;

    Portion(Deliverable deliverable, String task) {
        this.deliverable = deliverable;
        this.task = task;
    }

    /** A part of the thing, a stage of it, or a year of several. */
    boolean isSaid(String clause, int done, int end) {
        boolean year = clause.contains("年度任务") && MANY_YEARS.matcher(deliverable.object()).find();
        boolean stage = clause.substring(end).startsWith("阶段性");
        boolean batch = BATCH.matcher(clause).find() && !BATCH.matcher(task).find();
        boolean stretch = deliverable.object().contains("全线") && !clause.contains("全线");
        return year || stage || batch || stretch || PART.matcher(clause.substring(0, done)).find();
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
}
