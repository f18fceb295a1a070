package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Units that follow an item's last sentence with nothing that says so: 新建公厕15座。市城管局、各街道. They
 * answer where most items of a list end so.
 */
final class BareUnits {
    private static final Pattern BODY =
            Pattern.compile("(?:[省市区县州旗镇乡]|各).{1,20}|.{2,20}(?:管委会|街道|集团|公司|支队)");
    private static final int LONGEST = 160;
    private static final int FEWEST = 2;

    private BareUnits() {}

    /**
     * Lets the names behind the last sentences answer, if most items have some; whether they do.
     */
    static boolean answer(Flow flow, List<TaskDraft> drafts) {
        List<TaskDraft> named = drafts.stream().filter(draft -> names(flow, draft) > 0).toList();
        if (named.size() < FEWEST || named.size() * 3 < drafts.size() * 2) {
            return false;
        }
        for (TaskDraft draft : named) {
            int from = names(flow, draft);
            draft.add(Label.RESPONSIBLE, UnitList.inBracket(flow, from, draft.textEnd()));
            draft.cutText(from);
        }
        return true;
    }

    /** Where an item's names begin; 0 where it ends with anything else. */
    private static int names(Flow flow, TaskDraft draft) {
        int end = draft.textEnd();
        // a full stop behind the names ends them too
        int from = flow.folded().lastIndexOf('。', end - 2) + 1;
        boolean some = from > draft.textStart + 1 && end - from <= LONGEST;
        return some && areBodies(flow.folded().substring(from, end)) ? from : 0;
    }

    private static boolean areBodies(String names) {
        for (String name : names.replaceFirst("。$", "").split("[、,;]", -1)) {
            if (!BODY.matcher(name).matches() || !UnitList.isWhole(name)) {
                return false;
            }
        }
        return true;
    }
}
