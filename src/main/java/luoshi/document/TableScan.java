package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import luoshi.document.format.Table;
import luoshi.model.Heading;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tables of a file and gathers their rows. A table goes on with the one before where it
 * has no title of its own; a header may come again at any place.
 */
final class TableScan {
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计).{0,12}");

    private final String text;
    private final Page page;
    private final List<TableGroup> groups = new ArrayList<>();
    private TableHeadings headings = new TableHeadings();
    private @Nullable TableGroup group;
    private @Nullable TableHeader header;
    private @Nullable List<Passage> filled;
    private int reached;
    private int part = -1;
    private boolean countsInDigits;

    TableScan(String text, Page page) {
        this.text = text;
        this.page = page;
    }

    /** The groups that have rows, in order. */
    List<TableGroup> run(List<Table> tables) {
        for (Table table : tables) {
            table(table);
        }
        return groups.stream().filter(one -> !one.rows.isEmpty()).toList();
    }

    private void table(Table table) {
        header = null;
        filled = table.merges() ? null : List.of();
        if (table.belongsFrom() != part) {
            part = table.belongsFrom();
            reached = Math.max(reached, part);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            TableHeader found = TableHeader.at(table, i, text);
            if (found != null) {
                countsInDigits = CountedHeading.countsInDigits(table, found, text);
                begin(found, above(table, i), start(table.rows().get(i)));
                i = found.behind() - 1;
            } else if (header != null) {
                row(placed(table, i, header), header);
            } else if (goesOn(table, i)) {
                header = groups.getLast().header;
                row(placed(table, i, header), header);
            }
        }
        if (header != null) {
            reached = Math.max(reached, end(table));
        }
    }

    /** A row as it is, or where merged cells are not known, with its cells where they belong. */
    private List<Passage> placed(Table table, int row, TableHeader under) {
        List<Passage> cells = table.rows().get(row);
        return table.merges() ? cells : RowsBelow.placed(under, cells, text);
    }

    /** A table without a header right behind one as wide goes on with it. */
    private boolean goesOn(Table table, int row) {
        if (row > 0 || group == null) {
            return false;
        }
        int width = group.header.names().size();
        return table.rows().getFirst().size() == width
                && page.lines(new Passage(reached, start(table.rows().getFirst()))).isEmpty();
    }

    private static int start(List<Passage> row) {
        return row.stream().mapToInt(Passage::start).min().orElse(0);
    }

    private static int end(Table table) {
        return table.rows().stream().flatMap(List::stream).mapToInt(Passage::end).max().orElse(0);
    }

    /** A header begins a document where a title stands above it, else goes on with the last. */
    private void begin(TableHeader found, List<Line> between, int at) {
        Heading heading = new HeadingReader(withoutHeadings(between)).read();
        TableGroup last = group;
        boolean same = last != null && last.header.tellsOutcomes() == found.tellsOutcomes();
        if (last == null || !same || !heading.title().isEmpty()) {
            open(heading, found);
        } else if (!last.header.places().equals(found.places())) {
            open(last.heading, found);
        }
        for (Line line : between) {
            if (TableHeadings.isNumbered(line.text())) {
                headings.take(line.text());
            }
        }
        header = found;
        reached = at;
    }

    private void open(Heading heading, TableHeader found) {
        headings = new TableHeadings();
        TableGroup opened = new TableGroup(heading, found);
        groups.add(opened);
        group = opened;
        header = found;
    }

    /** The lines above a header that nothing has taken yet; in the table each cell is a line. */
    private List<Line> above(Table table, int row) {
        int begin = start(table.rows().getFirst());
        List<Line> above = new ArrayList<>(between(begin));
        Set<Passage> cells = new LinkedHashSet<>();
        table.rows().subList(0, row).forEach(cells::addAll);
        for (Passage cell : cells) {
            if (cell.start() >= reached && cell.end() > cell.start()) {
                for (Line line : Line.of(cell.of(text))) {
                    int from = cell.start() + line.start();
                    above.add(new Line(from, cell.start() + line.end(), line.text()));
                }
            }
        }
        return above;
    }

    private List<Line> between(int at) {
        return reached < at ? page.lines(new Passage(reached, at)) : List.of();
    }

    private static List<Line> withoutHeadings(List<Line> lines) {
        return lines.stream().filter(line -> !TableHeadings.isNumbered(line.text())).toList();
    }

    private void row(List<Passage> row, TableHeader under) {
        TableGroup into = group;
        if (into == null) {
            return;
        }
        Set<Passage> cells = new LinkedHashSet<>();
        row.stream().filter(cell -> cell.end() > cell.start()).forEach(cells::add);
        if (cells.isEmpty()) {
            return;
        }
        reached = Math.max(reached, row.getLast().end());
        TableRow last = into.rows.isEmpty() ? null : into.rows.getLast();
        if (last != null && last.goesOnWith(row, text)) {
            last.goOn(row, text);
        } else if (last != null && (last.sharesTask(row) || continuesTold(row, under))) {
            last.join(row);
        } else if (CountedHeading.in(row, under, text) != null && countsInDigits) {
            headings.take(String.valueOf(CountedHeading.in(row, under, text)));
        } else if (cells.size() == 1 && standsAlone(row, under)) {
            alone(cells.iterator().next(), under, into);
        } else if (!isTotal(cells)) {
            List<Passage> whole = whole(row, under);
            into.add(new TableRow(under, headings.section(), headings.subsection(), whole));
            if (filled != null && RowsBelow.continuesName(under, row, text)) {
                into.shareName();
            }
        }
    }

    /**
     * Whether a row says nothing but more of what became of the one above, as over a page's end.
     */
    private static boolean continuesTold(List<Passage> row, TableHeader under) {
        List<Integer> told = under.columns(TableColumn.ACCOUNT);
        return told.stream().anyMatch(i -> !isEmpty(row.get(i)))
                && !under.columns(TableColumn.NUMBER).isEmpty()
                && IntStream.range(0, row.size())
                        .allMatch(i -> told.contains(i) || isEmpty(row.get(i)));
    }

    /** The row with what the one above says for it too, where merged cells are not known. */
    private List<Passage> whole(List<Passage> row, TableHeader under) {
        List<Passage> above = filled;
        if (above == null) {
            return row;
        }
        boolean same = above.size() == row.size() && !under.task(false).isEmpty();
        filled = same ? RowsBelow.filled(under, row, above) : row;
        return same ? RowsBelow.filled(under, row, above) : row;
    }

    /** Whether the only cell of a row stands where a heading can: not in the middle of an entry. */
    private boolean standsAlone(List<Passage> row, TableHeader under) {
        boolean moved = isEmpty(row.getFirst()) && filled != null && RowsBelow.isTask(row, text);
        return under.names().size() > 1
                && !moved
                && under.columns(TableColumn.ACCOUNT).stream()
                        .allMatch(i -> isEmpty(row.get(i)) || row.getFirst().equals(row.get(i)));
    }

    private static boolean isEmpty(Passage cell) {
        return cell.end() == cell.start();
    }

    private boolean isTotal(Set<Passage> cells) {
        String first = cells.iterator().next().of(text);
        return TOTAL.matcher(Folding.fold(first)).matches();
    }

    /** A row with one cell: a heading, the title of another list, a note, or a task by itself. */
    private void alone(Passage cell, TableHeader under, TableGroup into) {
        String printed = cell.of(text);
        if (HeadingReader.isTitle(Folding.fold(printed)) && !TableHeadings.isNumbered(printed)) {
            Heading heading = new HeadingReader(Line.of(printed)).read();
            if (heading.year() != null) {
                open(heading, under);
                return;
            }
        }
        if (TableHeadings.canBe(printed)) {
            headings.take(printed);
        } else {
            into.unplaced.add(cell);
        }
    }
}
