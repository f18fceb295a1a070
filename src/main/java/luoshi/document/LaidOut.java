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
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?");
    private static final int FEWEST = 3;
    private static final int MOST = 12;

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
                StackedTable stacked = StackedTable.at(lines, i);
                if (stacked != null) {
                    tables.add(stacked.table());
                    i = stacked.behind() - 1;
                }
            }
        }
        return tables;
    }

    private @Nullable Head head(int first) {
        Passage line = lines.get(first);
        if (line.end() - line.start() <= 120) {
            for (Pattern parted : List.of(LaidOutLines.GAP, LaidOutLines.SPACE)) {
                List<Passage> names = lines.pieces(first, parted);
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
            if (lines.column(name) == null) {
                break;
            }
            names.add(name);
            at++;
        }
        return names.size() < FEWEST
                ? null
                : known(new Head(names, columns(names), at, LaidOutLines.SPACE, true));
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
            TableColumn column = lines.column(name);
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
            if (!head.barred() && lines.isFoot(i)) {
                break;
            }
            List<Passage> pieces = rowALine ? lines.pieces(i, head.parted()) : List.of(line);
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
                        rowALine ? lines.pieces(i, head.parted()) : List.of(lines.get(i));
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
}
