package luoshi.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a table out on pages: how tall each row is, and where a page must begin so that no heading
 * stands alone at the end of one. Other pages begin by themselves where the paper is full, so that
 * rows can still be hidden by the filter.
 */
final class PageLayout {
    static final double TITLE_POINTS = 22;
    static final double HEADER_POINTS = 12;
    static final double NOTE_POINTS = 10.5;

    /** What headings leave free below the row that they announce: programs differ by a hair. */
    private static final double SLACK = 10;

    /** Room at the end of a page that is worth the beginning of a row that goes on, in points. */
    private static final double WORTH_FILLING = 110;

    /** What such a row must have left for the next page, in points. */
    private static final double LEAST_REST = 45;

    /** LibreOffice prints at so much where that saves a page; pages then end elsewhere. */
    private static final double LESS = 0.98;

    /** Longer tables are laid out once: nobody leafs through so many pages. */
    private static final int LONG = 3000;

    private final Table table;
    private final Set<Line> begin;
    private final double points;
    private final RowSplit split;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> waiting = new ArrayList<>();
    private final IdentityHashMap<Line, Line> sources = new IdentityHashMap<>();
    private double used;
    private int pages = 1;
    private boolean anything;
    private int entries;
    private Line.@Nullable Block block;

    /**
     * @param begin headings that have to begin a page
     */
    private PageLayout(Table table, double points, Set<Line> begin) {
        this.table = table;
        this.begin = begin;
        this.points = points;
        this.split = new RowSplit(table.columns(), points, Words.of("continued"));
        this.used = titleHeight(table) + secondHeight() + headerHeight(table.columns());
    }

    /**
     * A row of the sheet.
     *
     * @param line an entry, or the part of it that stands in this row, or a heading
     * @param height in points
     * @param newPage whether a page must begin with it
     * @param entry which of the table's entries it belongs to, counted from 0; -1 for others
     * @param page where it stands as laid out here, counted from 0
     */
    record Row(Line line, double height, boolean newPage, int entry, int page) {
        Row(Line line, double height, boolean newPage) {
            this(line, height, newPage, -1, 0);
        }

        private Row beginning() {
            return new Row(line, height, true, entry, page);
        }

        private Row on(int other) {
            return new Row(line, height, newPage, entry, other);
        }
    }

    /**
     * A table laid out.
     *
     * @param pages how many it takes
     */
    record Laid(List<Row> rows, int pages) {
        Laid {
            rows = Collections.unmodifiableList(rows);
        }
    }

    /** The table's rows with body type of that size. */
    static Laid of(Table table, double points) {
        Set<Line> begin = Collections.newSetFromMap(new IdentityHashMap<>());
        while (true) {
            PageLayout layout = new PageLayout(table, points, begin);
            Laid laid = layout.laid();
            Line alone = table.lines().size() > LONG ? null : layout.aloneWhereSmaller();
            if (alone == null || !begin.add(alone)) {
                return laid;
            }
        }
    }

    private Laid laid() {
        for (Line line : table.lines()) {
            switch (line) {
                case Line.Heading heading -> heading(heading);
                case Line.Block next -> block(next);
                case Line.Entry entry -> entry(entry);
                case Line.Note note -> note(note);
                case Line.Drawing drawing ->
                        place(new Row(drawing, drawing.height(), false), false);
            }
        }
        waiting.forEach(this::add);
        return new Laid(rows, pages);
    }

    /** The first heading that would end a page if all were printed a little smaller; or null. */
    private @Nullable Line aloneWhereSmaller() {
        double page = Paper.HEIGHT_POINTS / LESS;
        double header = headerHeight(table.columns());
        double filled = titleHeight(table) + secondHeight() + header;
        int firstHeading = -1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean turns = row.newPage() || filled + row.height() > page;
            if (turns && !row.newPage() && firstHeading >= 0) {
                return source(rows.get(firstHeading).line());
            }
            filled = (turns ? header : filled) + row.height();
            boolean isHeading = row.line() instanceof Line.Heading;
            firstHeading = !isHeading ? -1 : firstHeading < 0 ? i : firstHeading;
        }
        return null;
    }

    /** The table's own line that a heading's row shows. */
    private Line source(Line row) {
        return sources.getOrDefault(row, row);
    }

    static double titleHeight(Table table) {
        int lines = TypeMeasure.lines(table.title(), TITLE_POINTS, Paper.WIDTH);
        return TypeMeasure.height(lines, TITLE_POINTS) + 4;
    }

    static double secondHeight() {
        return TypeMeasure.height(1, HEADER_POINTS) + 2;
    }

    static double headerHeight(List<Column> columns) {
        int lines = 1;
        for (Column column : columns) {
            lines =
                    Math.max(
                            lines,
                            TypeMeasure.lines(
                                    column.header(), HEADER_POINTS, column.millimetres()));
        }
        return TypeMeasure.height(lines, HEADER_POINTS) + 2;
    }

    /** The size that the title of a block is set in. */
    static double blockPoints(double bodyPoints) {
        return bodyPoints + 2;
    }

    private void heading(Line.Heading heading) {
        double room = 0;
        for (Column column : table.columns().subList(heading.column(), table.columns().size())) {
            room += column.millimetres();
        }
        int from = 0;
        for (int to : TypeMeasure.lineEnds(heading.text(), points, room)) {
            String text = heading.text().substring(from, to).strip();
            Line line = new Line.Heading(text, heading.depth(), heading.rank(), heading.column());
            sources.put(line, heading);
            waiting.add(new Row(line, TypeMeasure.height(1, points) + 3, false));
            from = to;
        }
    }

    /** A note does not stand alone on a page: the last row goes there with it. */
    private void note(Line.Note note) {
        List<Integer> ends = TypeMeasure.lineEnds(note.text(), NOTE_POINTS, Paper.WIDTH - 1);
        double height = TypeMeasure.height(1, NOTE_POINTS);
        if (used + ends.size() * height > Paper.HEIGHT_POINTS - SLACK && endsWithAnEntry()) {
            Row last = rows.removeLast();
            turnPage();
            add(last.beginning());
        }
        int from = 0;
        for (int to : ends) {
            Line line = new Line.Note(note.text().substring(from, to).strip());
            place(new Row(line, height, false), false);
            from = to;
        }
    }

    /** Whether the last row can go to another page and leaves no heading alone. */
    private boolean endsWithAnEntry() {
        return block == null
                && waiting.isEmpty()
                && rows.size() > 1
                && rows.getLast().line() instanceof Line.Entry
                && rows.get(rows.size() - 2).line() instanceof Line.Entry
                && rows.get(rows.size() - 2).page() == pages - 1
                && !rows.getLast().newPage();
    }

    private void block(Line.Block next) {
        waiting.forEach(this::add);
        waiting.clear();
        if (block != null) {
            turnPage();
        }
        waiting.add(new Row(next, blockHeight(), block != null));
        block = next;
    }

    private void entry(Line.Entry entry) {
        double announced = waiting.stream().mapToDouble(Row::height).sum();
        List<RowSplit.Part> parts =
                split.rows(entry.cells(), tallest(announced), Paper.TALLEST_ROW);
        double room = Paper.HEIGHT_POINTS - SLACK - used - announced;
        boolean fills = anything && !begins() && isWorthFilling(parts, room);
        if (fills) {
            parts = split.rows(entry.cells(), room, Paper.TALLEST_ROW);
        }
        boolean follows = false;
        for (RowSplit.Part part : parts) {
            Row row = new Row(new Line.Entry(part.cells()), part.height(), false, entries, 0);
            place(row, fills && follows);
            follows = true;
        }
        entries++;
    }

    /** Whether a tall row is better begun here than to leave a good part of the page empty. */
    private static boolean isWorthFilling(List<RowSplit.Part> parts, double room) {
        double height = parts.stream().mapToDouble(RowSplit.Part::height).sum();
        return room >= WORTH_FILLING
                && height >= room + LEAST_REST
                && parts.getFirst().height() > room;
    }

    /** A row with all that must stand above it fits on a page. */
    private double tallest(double announced) {
        double top =
                anything
                        ? headerHeight(table.columns()) + (block == null ? 0 : blockHeight())
                        : used;
        return Math.min(Paper.TALLEST_ROW, Paper.HEIGHT_POINTS - SLACK - top - announced);
    }

    /**
     * @param turn whether the row has to begin a page
     */
    private void place(Row row, boolean turn) {
        double announced = waiting.stream().mapToDouble(Row::height).sum();
        boolean strict = block != null || !waiting.isEmpty();
        double room = Paper.HEIGHT_POINTS - (strict ? SLACK : 0);
        boolean newPage = false;
        boolean wanted = !waiting.isEmpty() && begin.contains(source(waiting.getFirst().line()));
        boolean full = used + announced + row.height() > room;
        if (turn || (anything && !begins() && (full || wanted))) {
            turnPage();
            newPage = turn && block == null;
            beginPage(strict);
        }
        for (Row heading : waiting) {
            add(heading);
        }
        waiting.clear();
        add(newPage ? row.beginning() : row);
        anything = true;
    }

    private boolean begins() {
        return !waiting.isEmpty() && waiting.getFirst().line() instanceof Line.Block;
    }

    /** Where the page's beginning is ours to set, the first of the rows that go there says so. */
    private void beginPage(boolean strict) {
        if (block != null) {
            String again = block.text() + Words.of("continued");
            add(new Row(new Line.Block(again), blockHeight(), true));
        } else if (strict) {
            waiting.set(0, waiting.getFirst().beginning());
        }
    }

    private void add(Row row) {
        rows.add(row.on(pages - 1));
        used += row.height();
    }

    private void turnPage() {
        pages++;
        used = headerHeight(table.columns());
    }

    private double blockHeight() {
        return TypeMeasure.height(1, blockPoints(points)) + 4;
    }
}
