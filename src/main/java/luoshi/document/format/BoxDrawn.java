package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text in which tables are drawn with lines (┌─┬─┐, │): a cell goes on over several lines
 * until a rule stands below it. The tables are written anew, a row a line.
 */
final class BoxDrawn {
    private static final String UPRIGHTS = "│┃║┆┇┊┋|";
    private static final String RULES = "─━═┄┅┈┉=-";
    private static final String CORNERS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┠┨┯┷┿╂╟╢╤╧╪╫╭╮╰╯";
    private static final Pattern RULE_LINE =
            Pattern.compile("\\s*+[" + CORNERS + "+][+" + CORNERS + RULES + "]{2,}\\s*");
    private static final Pattern DRAWN = Pattern.compile("(?m)^[ \\t　]*+[┌┏╔╭][─━═┬┳╦┯╤]{2,}");
    private static final Pattern PLUS =
            Pattern.compile("(?m)^[ \\t　]*+\\+[-=]{2,}\\+[-=+]{2,}[ \\t\\r　]*+$");

    private final String[] lines;
    private final ContentMaker maker = new ContentMaker();

    private BoxDrawn(String text) {
        this.lines = text.split("\n", -1);
    }

    /** Whether tables are drawn in a text. */
    static boolean isIn(String text) {
        return DRAWN.matcher(text).find() || PLUS.matcher(text).find();
    }

    /** The text with its tables. */
    static Content read(String text) {
        return new BoxDrawn(text).read();
    }

    private Content read() {
        int at = 0;
        while (at < lines.length) {
            int end = at;
            while (end < lines.length && isDrawn(lines[end], end > at)) {
                end++;
            }
            if (end - at > 2) {
                maker.table(grid(at, end));
                at = end;
            } else {
                maker.paragraph(lines[at]);
                at++;
            }
        }
        return maker.content();
    }

    /** Whether a line is part of a drawing; its first one is a rule. */
    private static boolean isDrawn(String line, boolean inside) {
        if (RULE_LINE.matcher(line).matches()) {
            return true;
        }
        String bare = line.strip();
        return inside
                && bare.length() > 1
                && (UPRIGHTS + CORNERS).indexOf(bare.charAt(0)) >= 0
                && (UPRIGHTS + CORNERS).indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private Grid grid(int from, int end) {
        List<List<String>> pieces = new ArrayList<>();
        int width = 0;
        for (int i = from; i < end; i++) {
            List<String> parts = parts(lines[i].strip());
            pieces.add(parts);
            width = Math.max(width, parts.size());
        }
        Columns columns = new Columns(width, pieces.size());
        for (int row = 0; row < pieces.size(); row++) {
            columns.take(pieces.get(row), row);
        }
        return columns.grid();
    }

    /** What stands between the uprights of a line. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        boolean plus = RULE_LINE.matcher(line).matches();
        int from = 1;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (UPRIGHTS.indexOf(c) >= 0 || CORNERS.indexOf(c) >= 0 || (plus && c == '+')) {
                parts.add(line.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isRule(String part) {
        return part.length() > 1 && part.chars().allMatch(c -> RULES.indexOf(c) >= 0);
    }

    /** The cells as they grow, column by column. */
    private static final class Columns {
        private final int width;
        private final List<StringBuilder> open = new ArrayList<>();
        private final int[] begun;
        private final Grid grid = new Grid();
        private final boolean[] closes;

        Columns(int width, int height) {
            this.width = width;
            this.begun = new int[width];
            this.closes = new boolean[height + 1];
            for (int i = 0; i < width; i++) {
                open.add(new StringBuilder());
            }
        }

        private final List<Span> spans = new ArrayList<>();

        /** A cell: from a line to before another, over some columns. */
        private record Span(int column, int columns, int first, int behind, String text) {}

        void take(List<String> parts, int row) {
            if (parts.size() == 1 && width > 1 && !isRule(parts.getFirst())) {
                for (int i = 0; i < width; i++) {
                    close(i, row);
                    begun[i] = row + 1;
                }
                spans.add(new Span(0, width, row, row + 1, parts.getFirst().strip()));
                return;
            }
            for (int i = 0; i < width; i++) {
                String part =
                        i < parts.size() ? parts.get(i) : parts.size() == 1 ? parts.getFirst() : "";
                if (isRule(part)) {
                    close(i, row);
                    begun[i] = row + 1;
                } else if (!part.isBlank()) {
                    add(open.get(i), part);
                }
            }
        }

        /** A line that fills its cell goes on in the next; another is ended by its author. */
        private static void add(StringBuilder cell, String part) {
            boolean full = !cell.isEmpty() && cell.charAt(cell.length() - 1) != ' ';
            int length = cell.length();
            while (length > 0 && cell.charAt(length - 1) == ' ') {
                length--;
            }
            cell.setLength(length);
            if (length > 0 && !full) {
                cell.append('\n');
            }
            boolean ends = part.length() - part.stripTrailing().length() > 2;
            cell.append(part.strip()).append(ends ? " " : "");
        }

        private void close(int column, int row) {
            if (row > begun[column]) {
                String text = open.get(column).toString().strip();
                spans.add(new Span(column, 1, begun[column], row, text));
                open.get(column).setLength(0);
            }
        }

        /** Lines between two rules are one row. */
        Grid grid() {
            for (Span span : spans) {
                closes[span.first()] = true;
            }
            int[] rows = new int[closes.length + 1];
            for (int i = 1; i < rows.length; i++) {
                rows[i] = rows[i - 1] + (i < closes.length && closes[i] ? 1 : 0);
            }
            for (Span span : spans) {
                int first = rows[span.first()];
                int last = rows[span.behind() - 1];
                grid.put(first, span.column(), last - first + 1, span.columns(), span.text());
            }
            return grid;
        }
    }
}
