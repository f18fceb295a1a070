package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.IndicatorValue;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads an indicator table that has been flattened to text: a row a line, or a cell a line. What
 * stands between white space or bars is a cell.
 */
final class IndicatorLines {
    private static final Pattern CELL = Pattern.compile("[^\\s|　]+");
    private static final Pattern NATURE = Pattern.compile("(?:预期性?|约束性?)(?:指标)?");
    private static final Pattern UNIT =
            Pattern.compile(
                    IndicatorWords.UNIT
                            + "|[百千]?[万亿]{1,2}[^\\d]{1,6}|[^\\d]{1,6}/[^\\d]{1,8}|1?/1?0?[十百千万]{1,2}|-|/");
    private static final Pattern NOTE =
            Pattern.compile("注:.*|[\\[(〔].{0,4}[\\])〕].{0,3}(?:为|表示|是).*|说明:.*|.*。");
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int LONGEST_NAME = 40;
    private static final int SHORT_NAME = 6;

    /** A piece of a line between white space. */
    private record Cell(String text, int start, int end, boolean opensLine) {
        String folded() {
            return Folding.fold(text);
        }
    }

    private final String manuscript;
    private final @Nullable Integer begins;
    private final PrintedIndicatorNames names;
    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<Passage> regions = new ArrayList<>();

    /**
     * @param manuscript that the lines are of
     * @param begins the plan's first year, null where nobody knows it
     */
    IndicatorLines(String manuscript, @Nullable Integer begins, PrintedIndicatorNames names) {
        this.manuscript = manuscript;
        this.begins = begins;
        this.names = names;
    }

    List<IndicatorValue> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int taken = 0;
            if (isStart(lines.get(i))) {
                taken = table(lines, i);
            }
            i += Math.max(0, taken - 1);
        }
        return values;
    }

    /** Where the tables that have been read stand, with their headers. */
    List<Passage> regions() {
        return regions;
    }

    static boolean isNature(String folded) {
        return NATURE.matcher(folded).matches();
    }

    static boolean isUnit(String folded) {
        return UNIT.matcher(folded).matches();
    }

    /** Whether a line holds names of columns: several, or one that begins with its year. */
    static boolean isHeader(Line line) {
        List<Cell> cells = cells(line);
        boolean year = line.text().matches("20\\d{2}年.{0,4}");
        return cells.stream().allMatch(IndicatorLines::isName) && (year || cells.size() >= FEWEST);
    }

    private static boolean isStart(Line line) {
        Matcher first = CELL.matcher(line.text());
        if (!first.find()) {
            return false;
        }
        IndicatorColumn.Kind kind = IndicatorColumn.of(first.group()).kind();
        return kind == IndicatorColumn.Kind.NAME
                || kind == IndicatorColumn.Kind.NUMBER
                || kind == IndicatorColumn.Kind.CATEGORY;
    }

    /** The number of lines that a table takes which begins here; 0 where none does. */
    private int table(List<Line> lines, int first) {
        List<Cell> names = new ArrayList<>();
        int at = first;
        while (at < lines.size() && names.size() < MOST) {
            List<Cell> cells = cells(lines.get(at));
            if (!names.isEmpty() && !cells.stream().allMatch(IndicatorLines::isName)) {
                break;
            }
            names.addAll(cells);
            at++;
        }
        IndicatorHeader header = IndicatorHeader.of(names.stream().map(Cell::text).toList(), 0);
        if (names.size() < FEWEST || header == null) {
            return 0;
        }
        int end = names.size() == at - first ? stacked(lines, at, header) : at;
        end = end > at ? end : rows(lines, at, header);
        if (end > at) {
            regions.add(new Passage(lines.get(first).start(), lines.get(end - 1).end()));
        }
        return end - first;
    }

    private static boolean isName(Cell cell) {
        IndicatorColumn column = IndicatorColumn.of(cell.text());
        // 地区生产总值增速 is an indicator's own name
        boolean rate =
                column.kind() != IndicatorColumn.Kind.GROWTH
                        || column.isMean()
                        || column.year() != null
                        || cell.text().length() <= SHORT_NAME;
        return column.kind() != IndicatorColumn.Kind.OTHER
                && rate
                && !cell.folded().matches("[\\d.]+");
    }

    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line.text());
        while (matcher.find()) {
            cells.add(
                    new Cell(
                            matcher.group(),
                            line.start() + matcher.start(),
                            line.start() + matcher.end(),
                            cells.isEmpty()));
        }
        return cells;
    }

    /** Reads rows that show a cell a line; the line behind the last is told. */
    private int stacked(List<Line> lines, int from, IndicatorHeader header) {
        List<Passage> cells = new ArrayList<>();
        for (Line line : lines.subList(from, lines.size())) {
            if (isBehind(Folding.fold(line.text()))) {
                break;
            }
            cells.add(line.passage());
        }
        IndicatorCells made = new IndicatorCells(header, begins, names);
        IndicatorRow reader = new IndicatorRow(header, manuscript);
        int end = from;
        for (List<Passage> row :
                new StackedCells(manuscript, cells, new IndicatorWeights(header), false).rows()) {
            int last = row.stream().mapToInt(Passage::end).max().orElse(0);
            int before = made.values().size();
            reader.read(row, made);
            while (made.values().size() > before && lines.get(end).end() <= last) {
                end++;
                if (end == lines.size()) {
                    break;
                }
            }
        }
        values.addAll(made.values());
        return end;
    }

    /** Whether a line is no row's. */
    private static boolean isBehind(String folded) {
        return NOTE.matcher(folded).matches() || folded.length() > 3 * LONGEST_NAME;
    }

    /** Reads rows until a line is no row's; the line behind the last is told. */
    private int rows(List<Line> lines, int from, IndicatorHeader header) {
        IndicatorCells made = new IndicatorCells(header, begins, names);
        List<Cell> row = new ArrayList<>();
        int end = from;
        int at = from;
        for (; at < lines.size(); at++) {
            List<Cell> cells = cells(lines.get(at));
            String whole = Folding.fold(lines.get(at).text());
            if (isBehind(whole)) {
                break;
            }
            for (Cell cell : cells) {
                boolean next = cell.opensLine() && cells.size() >= FEWEST && hasValue(row);
                if ((next || isFull(row, header)) && !belongsBehind(cell, row, header)) {
                    end = take(row, header, made) ? at : end;
                    row.clear();
                }
                row.add(cell);
            }
        }
        if (take(row, header, made)) {
            end = at;
        }
        values.addAll(made.values());
        return end;
    }

    private static boolean isFull(List<Cell> row, IndicatorHeader header) {
        List<Cell> cells = new ArrayList<>(row);
        boolean nature = cells.removeIf(cell -> NATURE.matcher(cell.folded()).matches());
        if (header.endsWithUnit()
                && cells.size() > 2
                && UNIT.matcher(cells.getLast().folded()).matches()) {
            cells.removeLast();
        }
        int values = 0;
        while (values + 1 < cells.size()
                && IndicatorCells.isValue(cells.get(cells.size() - values - 1).text())) {
            values++;
        }
        // where no unit is printed, the first dash stands for it
        boolean dash = values > 0 && cells.get(cells.size() - values).folded().matches("[-/]");
        boolean unit =
                dash && UNIT.matcher(cells.get(cells.size() - values - 1).folded()).matches();
        if (dash && !unit && header.has(IndicatorColumn.Kind.UNIT)) {
            values--;
        }
        return values > 0 && (values >= header.values().size() || nature);
    }

    private static boolean hasValue(List<Cell> row) {
        return row.stream().skip(1).anyMatch(cell -> IndicatorCells.isValue(cell.text()));
    }

    private static boolean belongsBehind(Cell cell, List<Cell> row, IndicatorHeader header) {
        return NATURE.matcher(cell.folded()).matches()
                || (header.endsWithUnit()
                        && UNIT.matcher(cell.folded()).matches()
                        && !UNIT.matcher(row.getLast().folded()).matches());
    }

    private static boolean take(List<Cell> row, IndicatorHeader header, IndicatorCells made) {
        List<Cell> cells = new ArrayList<>(row);
        cells.removeIf(cell -> NATURE.matcher(cell.folded()).matches());
        String unit = "";
        if (header.endsWithUnit()
                && cells.size() > 2
                && UNIT.matcher(cells.getLast().folded()).matches()) {
            unit = cells.removeLast().text();
        }
        List<String> values = new ArrayList<>();
        while (!cells.isEmpty()
                && values.size() < header.values().size()
                && IndicatorCells.isValue(cells.getLast().text())) {
            values.addFirst(cells.removeLast().text());
        }
        // a rate may be left out at a row's end
        boolean rate = header.values().getLast().kind() == IndicatorColumn.Kind.GROWTH;
        if (cells.isEmpty() || values.size() < header.values().size() - (rate ? 1 : 0)) {
            return false;
        }
        if (unit.isEmpty()
                && cells.size() > 1
                && UNIT.matcher(cells.getLast().folded()).matches()) {
            unit = cells.removeLast().text();
        }
        Cell name = cells.getLast();
        if (name.text().length() > LONGEST_NAME || IndicatorCells.isValue(name.text())) {
            return false;
        }
        String quote = String.join(" ", row.stream().map(Cell::text).toList());
        String measure = unit.matches("[-—/]") ? "" : unit;
        made.row(
                name.text(),
                measure,
                values,
                null,
                quote,
                new Passage(name.start(), row.getLast().end()));
        return true;
    }
}
