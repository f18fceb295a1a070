package luoshi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A numbered line that may begin a record: 一、…, （一）…, 1. …, 第1件：… or 任务一 ….
 *
 * @param value the number that it shows
 * @param number where that stands
 * @param title what follows
 */
record RecordHead(Style style, int value, Passage number, Passage title) {
    /** How it is numbered, the higher levels first. */
    enum Style {
        SECTION("(?<n>[一二三四五六七八九十]{1,3})、"),
        PART("[（(](?<n>[一二三四五六七八九十]{1,3})[）)]"),
        ITEM("(?<n>\\d{1,3})[.、．](?!\\d)"),
        NTH(
                "第(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})[项件条](?:实事|任务|工作|项目)?[：:、.．\\s]*"
                        + "|(?:任务|实事|项目|事项)(?<m>\\d{1,3}|[一二三四五六七八九十]{1,3})[：:、.．\\s]+");

        private final Pattern printed;

        Style(String number) {
            printed = Pattern.compile("(?:" + number + ")\\s*(?<title>\\S.*)");
        }
    }

    /** What a line begins; null where it is not numbered. */
    static @Nullable RecordHead of(Line line) {
        for (Style style : Style.values()) {
            Matcher head = style.printed.matcher(line.text());
            if (head.matches()) {
                String group = head.group("n") == null ? "m" : "n";
                return new RecordHead(
                        style,
                        Numerals.value(head.group(group)),
                        at(line, head.start(group), head.end(group)),
                        at(line, head.start("title"), head.end("title")));
            }
        }
        return null;
    }

    private static Passage at(Line line, int from, int to) {
        return new Passage(line.start() + from, line.start() + to);
    }
}
