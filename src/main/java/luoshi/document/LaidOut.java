package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that have been flattened to text, and makes tables of them again: a cell a line,
 * with or without a bar behind each, or a row a line with white space between its cells. The names
 * of the columns tell where one begins, the numbers of its rows where they begin.
 */
final class LaidOut {
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t|　");
    private static final Pattern SPACE = Pattern.compile("\\s+|　");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?");
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?:上|下)一[篇页].*|相关(?:链接|文章|阅读).*|附件?:.*|扫一扫.*|分享.*|(?:备?注|说明):.*|来源:.*"
                            + "|(?:填报|填表|制表|报送)(?:单位|部门|人|日期|时间):.*");
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /** So much better must cells fit a header that takes a line more for names. */
    private static final int MORE_COLUMNS = 20;

    private static final int FEWEST_ROWS = 2;

    /** Headings that may stand one below the other, some of them with no rows left. */
    private static final int DEEPEST = 8;

    private final String text;
    private final LaidOutLines lines;

    /** The columns of a table, and how its cells are parted. */
    private record Head(
            List<Passage> names,
            List<TableColumn> columns,
            int behind,
            Pattern parted,
            boolean barred) {
        boolean numbered() {
            return columns.getFirst() == TableColumn.NUMBER;
        }
    }

    private LaidOut(String text, List<Line> clutter) {
        this.text = text;
        this.lines = new LaidOutLines(text, clutter);
    }

    /**
     * The tables of a text, in order.
     *
     * @param clutter the lines that are a web site's
     */
    static List<Table> in(String text, List<Line> clutter) {
        return new LaidOut(text, clutter).tables();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Head head = head(i);
            if (head != null) {
                List<List<Passage>> rows = rows(head);
                if (rows.size() >= (head.barred() ? 1 : FEWEST_ROWS)) {
                    rows.addFirst(head.names());
                    tables.add(new Table(0, rows, false));
                    i = head.behind() - 1;
                }
            } else {
                i = stacked(i, tables);
            }
        }
        return tables;
    }

    /** A table that shows a cell a line; where to go on reading is told. */
    private int stacked(int first, List<Table> tables) {
        List<StackedHead> heads = StackedHead.at(lines, first);
        if (heads.isEmpty() || isTitle(first)) {
            return first;
        }
        int end = endOfStack(heads);
        StackedHead best = heads.getFirst();
        StackedCells cells = fitted(best, end);
        for (StackedHead other : heads.subList(1, heads.size())) {
            StackedCells made = fitted(other, end);
            int more = other.columns().size() > best.columns().size() ? MORE_COLUMNS : 0;
            if (made.worth() > cells.worth() + more) {
                cells = made;
                best = other;
            }
        }
        List<List<Passage>> rows = cells.rows();
        if (rows.isEmpty()) {
            return first;
        }
        rows.addFirst(best.names());
        tables.add(new Table(0, rows, false));
        return end - 1;
    }

    private StackedCells fitted(StackedHead head, int end) {
        CellFit weights = new CellWeights(head.columns(), Sources.of(""));
        return new StackedCells(text, StackedCells.cells(lines, head, end), weights, head.spaced());
    }

    /** A title may read as a column does: …落实情况, right above the names. */
    private boolean isTitle(int at) {
        return HeadingReader.isTitle(Folding.fold(lines.get(at).of(text)))
                && at + 1 < lines.size()
                && !StackedHead.at(lines, at + 1).isEmpty();
    }

    /** Before what closes a page, signs a paper or begins another table. */
    private int endOfStack(List<StackedHead> heads) {
        int behind = heads.stream().mapToInt(StackedHead::behind).max().orElse(0);
        int end = behind;
        while (end < lines.size()
                && !FOOT.matcher(Folding.fold(lines.get(end).of(text))).matches()
                && StackedHead.at(lines, end).isEmpty()) {
            end++;
        }
        boolean dated = heads.getFirst().columns().getLast() == TableColumn.DEADLINE;
        return !dated && end - 2 > behind && isSigned(end) ? end - 2 : end;
    }

    private boolean isSigned(int end) {
        return DocumentYear.isDate(Folding.fold(lines.get(end - 1).of(text)))
                && UnitList.isWhole(Folding.fold(lines.get(end - 2).of(text)));
    }

    private @Nullable Head head(int first) {
        Passage line = lines.get(first);
        if (line.end() - line.start() <= 120) {
            for (Pattern parted : List.of(GAP, SPACE)) {
                List<Passage> names = pieces(line, parted);
                List<TableColumn> columns = columns(names);
                if (columns.size() >= FEWEST && columns.size() == names.size()) {
                    return known(new Head(names, columns, first + 1, parted, false));
                }
            }
        }
        List<Passage> names = new ArrayList<>();
        int at = first;
        while (at < lines.size() && names.size() < MOST && lines.isBarred(at)) {
            Passage name = lines.withoutBar(lines.get(at));
            if (TableColumn.of(name.of(text)) == null) {
                break;
            }
            names.add(name);
            at++;
        }
        return names.size() < FEWEST
                ? null
                : known(new Head(names, columns(names), at, SPACE, true));
    }

    /** A header that names tasks and what is said of them, or null. */
    private static @Nullable Head known(Head head) {
        boolean task = head.columns().stream().anyMatch(TableColumn::namesTask);
        boolean said =
                head.columns().stream().anyMatch(c -> c == TableColumn.ACCOUNT || c.answers());
        return task && said && (head.numbered() || head.barred()) ? head : null;
    }

    private List<TableColumn> columns(List<Passage> names) {
        List<TableColumn> columns = new ArrayList<>();
        for (Passage name : names) {
            TableColumn column = TableColumn.of(name.of(text));
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private List<List<Passage>> rows(Head head) {
        List<Passage> cells = new ArrayList<>();
        List<List<Passage>> rows = new ArrayList<>();
        LaidOutRow maker = new LaidOutRow(text, head.columns(), head.barred());
        boolean rowALine = !head.barred();
        int due = 0;
        for (int i = head.behind(); i < lines.size(); i++) {
            Passage line = lines.get(i);
            if (!head.barred() && FOOT.matcher(Folding.fold(line.of(text))).matches()) {
                break;
            }
            List<Passage> pieces = rowALine ? pieces(line, head.parted()) : List.of(line);
            int number = head.numbered() ? number(pieces, rowALine) : 0;
            // a part of a longer table may begin with any number
            boolean any = due == 0 && (i == head.behind() || !rows.isEmpty());
            boolean full = cells.isEmpty() || cells.size() >= head.columns().size();
            boolean next = number > 0 && (number == due + 1 || any || (full && number > due));
            if (next) {
                rows.addAll(maker.rows(cells));
                cells.clear();
                due = number;
            } else if (head.numbered() && headsRows(head, i, due, rowALine)) {
                rows.addAll(maker.rows(cells));
                cells.clear();
                rows.add(maker.heading(line));
                continue;
            } else if (head.numbered() && due == 0) {
                // the first row must begin right below the header
                return rows;
            }
            cells.addAll(pieces);
        }
        rows.addAll(maker.rows(cells));
        return rows;
    }

    /** Whether a heading stands here, with the next row or another heading right below it. */
    private boolean headsRows(Head head, int at, int due, boolean rowALine) {
        for (int i = at; i < lines.size() && i <= at + DEEPEST; i++) {
            if (i > at) {
                List<Passage> pieces =
                        rowALine ? pieces(lines.get(i), head.parted()) : List.of(lines.get(i));
                int number = number(pieces, rowALine);
                if (number > 0) {
                    return number > due || number == 1;
                }
            }
            if (!TableHeadings.isNumbered(lines.get(i).of(text))) {
                return false;
            }
        }
        return false;
    }

    private int number(List<Passage> pieces, boolean rowALine) {
        String first = Folding.fold(lines.withoutBar(pieces.getFirst()).of(text));
        Matcher number = NUMBER.matcher(first);
        boolean alone = rowALine ? pieces.size() > 1 : pieces.size() == 1;
        return alone && number.matches() ? Numerals.value(number.group(1)) : 0;
    }

    private List<Passage> pieces(Passage line, Pattern parted) {
        List<Passage> pieces = new ArrayList<>();
        Matcher gap = parted.matcher(text).region(line.start(), line.end());
        int from = line.start();
        while (gap.find()) {
            pieces.add(new Passage(from, gap.start()));
            from = gap.end();
        }
        pieces.add(new Passage(from, line.end()));
        return pieces.stream().filter(piece -> piece.end() > piece.start()).toList();
    }
}
