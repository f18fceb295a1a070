package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * Parts a page where another list begins: a title by itself, with what is numbered 1 right below
 * it, behind items of a list.
 */
final class ListParts {
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?:一、|\\(一\\)|1[.、](?!\\d)|\\(1\\)|第1项|第一(?:部分|章)|(?:责任|牵头)(?:单位|领导):).*");
    private static final Pattern LIST =
            Pattern.compile(".*(?:20\\d{2}年|清单|分解|分工|任务|事项|项目|安排|附件).*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十\\d]+[、.]|\\(|第).*|.*:.*");
    private static final Pattern LABEL = Pattern.compile("\\(?" + Label.PATTERN + ".*");

    private static final Pattern CLOSED =
            Pattern.compile("(?:\\d|\\().*\\([^()]{3,80}\\)[。;]?|.*(?:牵头|负责|配合)\\)[。;]?");

    private final Page page;

    ListParts(Page page) {
        this.page = page;
    }

    List<Page> parts() {
        List<Page> parts = new ArrayList<>();
        List<Line> lines = page.lines();
        int from = 0;
        boolean listed = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String folded = Folding.fold(lines.get(i).text());
            listed |= LABEL.matcher(folded).lookingAt() || CLOSED.matcher(folded).matches();
            if (listed
                    && isTitle(folded)
                    && FIRST.matcher(Folding.fold(lines.get(i + 1).text())).matches()
                    && hasItems(new Page(lines.subList(from, i), page.clutter()))) {
                parts.add(new Page(lines.subList(from, i), page.clutter()));
                from = i;
                listed = false;
            }
        }
        parts.add(new Page(lines.subList(from, lines.size()), page.clutter()));
        return parts.size() > 1 && parts.stream().skip(1).allMatch(ListParts::hasItems)
                ? parts
                : List.of(page);
    }

    private static boolean isTitle(String folded) {
        return HeadingReader.isTitle(folded)
                && LIST.matcher(folded).matches()
                && !NUMBERED.matcher(folded).matches();
    }

    private static boolean hasItems(Page part) {
        return Tokens.inList(Flow.of(part.lines())).stream()
                .anyMatch(token -> token.kind() == Token.Kind.LABEL);
    }
}
