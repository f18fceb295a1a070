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

    /** 【产业发展组】, with or without an arrow to who leads it. */
    private static final Pattern GROUP =
            Pattern.compile("\\([^()]{2,12}(?:组|专班)\\)(?:" + LabelPlace.ARROW + "[^。]{2,12})?");

    private static final Pattern ANY_ITEM = Pattern.compile("\\d{1,3}[.、](?!\\d)");

    private UnitSections() {}

    /**
     * The lines that name a body and nothing else with a first item right below each, or a group of
     * people with any item, counted on as sections; none where there are fewer than two.
     */
    static List<Token> named(Flow flow) {
        List<Token> named = new ArrayList<>();
        for (int at = 0; at < flow.length(); ) {
            int end = flow.nextLineStart(at + 1);
            if ((isA(BODY, flow, at, end) && begins(FIRST_ITEM, flow, end))
                    || (isA(GROUP, flow, at, end) && begins(ANY_ITEM, flow, end))) {
                named.add(new Token(Token.Kind.SECTION, at, at, named.size() + 1));
            }
            at = end;
        }
        return named.size() < 2 ? List.of() : named;
    }

    private static boolean isA(Pattern form, Flow flow, int from, int to) {
        return form.matcher(flow.folded()).region(from, to).matches();
    }

    private static boolean begins(Pattern form, Flow flow, int at) {
        return form.matcher(flow.folded()).region(at, flow.length()).lookingAt();
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
