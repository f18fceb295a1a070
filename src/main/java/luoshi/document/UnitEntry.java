package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a unit list, which may say its own role: 市科技局牵头，市财政局、湖东区政府配合.
 *
 * @param name as printed, less the role
 * @param role what it says of the units, null where it says nothing
 * @param span where it stands
 */
record UnitEntry(String name, @Nullable Label role, UnitList.Span span) {
    /** On folded text. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?<name>.+?)等?(?:按(?:照)?(?:各自)?(?:职责|职能|任务)(?:分工)?|根据(?:职责)?(?:分工)?|依职责|分工|分别|共同|具体)*"
                            + "(?:(?<lead>牵头(?:负责|实施|落实|抓总)?|主办)"
                            + "|(?<supporting>配合(?:落实|实施|做好)?|协办|协助|参与|参加)"
                            + "|(?<answers>负责(?:落实|实施)?|落实|组织实施))[。.]?");

    /** 残联, 大学科技园: among units it is one, whatever its name ends in. */
    private static final Pattern BODY = Pattern.compile("(?:.*、)?[一-龥]{2,16}");

    /** The entries of a list, each with its role: what follows says it where an entry does not. */
    static List<UnitEntry> in(Flow flow, UnitList list) {
        List<UnitEntry> entries = new ArrayList<>();
        Label following = null;
        boolean amongUnits =
                list.spans().stream()
                        .anyMatch(span -> namesUnit(flow.text(span.start(), span.end())));
        for (UnitList.Span span : list.spans().reversed()) {
            UnitEntry entry = of(flow.text(span.start(), span.end()), span, amongUnits);
            following = entry.role == null ? following : entry.role;
            entries.add(new UnitEntry(entry.name, following, span));
        }
        return entries.reversed();
    }

    /** Whether an entry names a unit and says what it does. */
    static boolean saysRole(String printed) {
        Matcher matcher = ROLE.matcher(folded(printed));
        return matcher.matches() && endsWithUnit(matcher.group("name"));
    }

    private static boolean namesUnit(String printed) {
        Matcher matcher = ROLE.matcher(folded(printed));
        String names = matcher.matches() ? matcher.group("name") : folded(printed);
        return Stream.of(names.split("、", -1)).anyMatch(UnitList::isWhole);
    }

    private static UnitEntry of(String printed, UnitList.Span span, boolean amongUnits) {
        Matcher matcher = ROLE.matcher(folded(printed));
        if (!matcher.matches()
                || !(endsWithUnit(matcher.group("name"))
                        || (amongUnits && BODY.matcher(matcher.group("name")).matches()))) {
            return new UnitEntry(printed, null, span);
        }
        Label role =
                matcher.group("lead") != null
                        ? Label.LEAD
                        : matcher.group("supporting") != null
                                ? Label.SUPPORTING
                                : Label.RESPONSIBLE;
        return new UnitEntry(printed.substring(0, matcher.end("name")), role, span);
    }

    /** Folded place by place: a space between Latin words stays one. */
    private static String folded(String printed) {
        return Folding.fold(printed.replace(' ', '_'));
    }

    private static boolean endsWithUnit(String names) {
        String folded = Folding.fold(names);
        String last = folded.substring(folded.lastIndexOf('、') + 1);
        return UnitList.isWhole(last) || last.matches("各[区县市镇乡地]|(?:各|有关|相关)(?:地方|方面)");
    }
}
