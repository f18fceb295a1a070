package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list that is parted by the bodies which answer: the section 一、市教育局（3项） names its items' units.
 */
final class UnitSections {
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))?(?<units>[^()]{3,60}?)(?:\\((?:共?\\d+[项条件个]|[^()]{0,6}\\d+项)\\))?[:。]?");

    private static final Pattern FIRST_ITEM = Pattern.compile("1[.、](?!\\d)");
    private static final Pattern BODY =
            Pattern.compile(".{2,20}(?:局|委|办|厅|政府|办公室|管委会|委员会|集团|公司|中心|街道|支队|总队)");

    private UnitSections() {}

    /**
     * The lines that name a body and nothing else, with a first item right below each, counted on
     * as sections; none where there are fewer than two.
     */
    static List<Token> named(Flow flow) {
        List<Token> named = new ArrayList<>();
        for (int at = 0; at < flow.length(); ) {
            int end = flow.nextLineStart(at + 1);
            if (BODY.matcher(flow.folded()).region(at, end).matches()
                    && FIRST_ITEM.matcher(flow.folded()).region(end, flow.length()).lookingAt()) {
                named.add(new Token(Token.Kind.SECTION, at, at, named.size() + 1));
            }
            at = end;
        }
        return named.size() < 2 ? List.of() : named;
    }

    /** Lets the sections' bodies answer, where all sections are bodies; whether they are. */
    static boolean answer(Flow flow, List<TaskDraft> drafts) {
        Map<String, UnitList> units = new HashMap<>();
        for (TaskDraft draft : drafts) {
            if (!units.containsKey(draft.section)) {
                UnitList list = units(flow, draft);
                if (list == null) {
                    return false;
                }
                units.put(draft.section, list);
            }
        }
        for (TaskDraft draft : drafts) {
            UnitList list = units.get(draft.section);
            if (list != null) {
                draft.add(Label.RESPONSIBLE, list);
            }
        }
        return true;
    }

    /** The bodies that the heading above a draft names; null where it is any other heading. */
    private static @Nullable UnitList units(Flow flow, TaskDraft draft) {
        int place =
                draft.section.isEmpty() ? -1 : flow.text().lastIndexOf(draft.section, draft.start);
        if (place < 0) {
            return null;
        }
        Matcher heading =
                HEADING.matcher(flow.folded()).region(place, place + draft.section.length());
        if (!heading.matches()) {
            return null;
        }
        for (String name : heading.group("units").split("[、,;]", -1)) {
            if (!BODY.matcher(name).matches()) {
                return null;
            }
        }
        return UnitList.inBracket(flow, heading.start("units"), heading.end("units"));
    }
}
