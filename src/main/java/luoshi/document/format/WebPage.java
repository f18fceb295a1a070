package luoshi.document.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A saved web page: what its reader sees of the article, paragraphs and tables. */
final class WebPage {
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "button",
                    "input",
                    "textarea",
                    "head",
                    "rp",
                    "rt");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "menu");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "body",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "pre",
                    "blockquote",
                    "form",
                    "fieldset",
                    "figure",
                    "figcaption",
                    "center",
                    "header",
                    "footer",
                    "address",
                    "hr",
                    "tr",
                    "table",
                    "tbody",
                    "thead",
                    "tfoot",
                    "td",
                    "th",
                    "caption");
    private static final Pattern AROUND_NAME =
            Pattern.compile(
                    "(?i)(?:^|[-_\\s])(?:nav(?:bar|igation)?|top-?nav|menu|breadcrumbs?|crumbs?|share"
                            + "|side-?bar|foot(?:er)?|toolbar|copyright|pagination|print|advert(?:isement)?)"
                            + "(?:$|[-_\\s])");
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:[(（]?\\d|[(（]?[一二三四五六七八九十]{1,3}[、)）]|第)");
    private static final Pattern FOOTNOTE =
            Pattern.compile("[\\[〔（(]\\s*\\d{1,3}\\s*[\\])〕）]|[①-⑳]");
    private static final int MOST_AROUND = 3;
    private static final int DEEPEST = 400;

    /** A row of data that has a table in one of its cells has more cells than a page's frame. */
    private static final int FEWEST_BESIDE_A_TABLE = 3;

    private final ContentMaker maker = new ContentMaker();
    private final StringBuilder line = new StringBuilder();
    private final int length;
    private int depth;

    private WebPage(int length) {
        this.length = length;
    }

    static Content read(String html) {
        Document page = Jsoup.parse(html);
        StyleSheet.hide(page);
        WebPage reader = new WebPage(page.body().wholeText().length());
        reader.children(page.body());
        reader.endLine();
        return reader.maker.content();
    }

    private void children(Element element) {
        if (++depth < DEEPEST) {
            for (Node child : element.childNodes()) {
                node(child);
            }
        }
        depth--;
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            inline(text.getWholeText());
        } else if (node instanceof Element element && isSeen(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("table") && isData(element)) {
            endLine();
            caption(element);
            maker.table(HtmlTable.read(element, this::cellText));
        } else if (BLOCKS.contains(name)) {
            endLine();
            inline(number(element));
            children(element);
            endLine();
        } else if (!name.equals("sup") || !FOOTNOTE.matcher(element.text().strip()).matches()) {
            children(element);
        }
    }

    /** The number that a browser shows in front of an item of a list; nothing for anything else. */
    private static String number(Element element) {
        Element list = element.parent();
        if (!element.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")
                || NUMBERED.matcher(element.text()).lookingAt()) {
            return "";
        }
        String first = list.attr("start");
        int before = list.select("> li").indexOf(element);
        return (first.matches("\\d{1,4}") ? Integer.parseInt(first) : 1) + before + ". ";
    }

    private void caption(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            children(caption);
            endLine();
        }
    }

    /**
     * A table that only arranges a page holds headings, a single column, or tables in few cells.
     */
    private static boolean isData(Element table) {
        int fewest = table.selectFirst("table table") == null ? 2 : FEWEST_BESIDE_A_TABLE;
        return table.selectFirst("h1, h2") == null
                && HtmlTable.rows(table).stream()
                                .filter(row -> HtmlTable.cells(row).size() >= fewest)
                                .count()
                        >= fewest - 1;
    }

    /** What stands in a cell, with its line breaks. */
    private String cellText(Element cell) {
        WebPage inner = new WebPage(length);
        inner.depth = depth;
        inner.children(cell);
        inner.endLine();
        return inner.maker.content().text();
    }

    private boolean isSeen(Element element) {
        String name = element.normalName();
        return !UNSEEN.contains(name)
                && !element.hasAttr("hidden")
                && !element.attr("aria-hidden").equalsIgnoreCase("true")
                && !StyleSheet.HIDDEN.matcher(element.attr("style")).find()
                && !isAround(element, name);
    }

    /** Navigation and the like: said by the element, or by its name where little stands in it. */
    private boolean isAround(Element element, String name) {
        if (AROUND.contains(name)) {
            return element.selectFirst("h1") == null;
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        return role.equals("navigation")
                || role.equals("contentinfo")
                || (AROUND_NAME.matcher(element.className() + " " + element.id()).find()
                        && element.selectFirst("h1") == null
                        && element.wholeText().length() * MOST_AROUND < length);
    }

    /** White space of the source is one space. */
    private void inline(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            maker.paragraph(line.toString());
        }
        line.setLength(0);
    }
}
