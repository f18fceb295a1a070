package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * Gives the pieces of a flattened row to its columns. Where there are more pieces than columns, the
 * account goes on over several; what can only be a source stands under the sources.
 */
final class LaidOutRow {
    private static final int IMPOSSIBLE = -1000;
    private static final Pattern PERSONS = Pattern.compile("[^\\d。;:]+");

    private final String text;
    private final List<TableColumn> columns;
    private final boolean barred;
    private final Sources sources = Sources.of("");

    /**
     * @param barred whether a bar ends each cell, so that cells are known exactly
     */
    LaidOutRow(String text, List<TableColumn> columns, boolean barred) {
        this.text = text;
        this.columns = columns;
        this.barred = barred;
    }

    /** The rows that these lines or pieces make. */
    List<List<Passage>> rows(List<Passage> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return barred ? barred(pieces) : List.of(row(pieces));
    }

    /** A heading over the rows that follow: the only cell of a row. */
    List<Passage> heading(Passage line) {
        List<Passage> row = new ArrayList<>();
        row.add(line);
        while (row.size() < columns.size()) {
            row.add(new Passage(line.end(), line.end()));
        }
        return row;
    }

    private List<List<Passage>> barred(List<Passage> lines) {
        List<Passage> cells = new ArrayList<>();
        int from = lines.getFirst().start();
        for (Passage line : lines) {
            if (text.charAt(line.end() - 1) == '|') {
                cells.add(stripped(from, endOfText(line)));
                from = line.end();
            }
        }
        // a bar by itself may end the row
        if (!cells.isEmpty() && cells.size() <= columns.size() && isBehindRow(cells)) {
            cells.removeLast();
        }
        List<List<Passage>> rows = new ArrayList<>();
        int width = columns.size();
        int at = 0;
        while (at < cells.size()) {
            boolean first = at == 0;
            // a row whose first cell is merged with the one above lacks it
            int take = Math.min(cells.size() - at, first ? width : width - 1);
            List<Passage> row = cells.subList(at, at + take);
            rows.add(first && take < width ? fitted(row) : padded(row, first));
            at += take;
        }
        return rows;
    }

    /** The cells in their order, left out those that were merged with the row above. */
    private List<Passage> fitted(List<Passage> cells) {
        int[][] best = fitting(cells);
        List<Passage> row = new ArrayList<>();
        int at = 0;
        for (int column = 0; column < columns.size(); column++) {
            boolean take =
                    at < cells.size()
                            && best[at][column]
                                    == weight(cells.get(at), column) + best[at + 1][column + 1];
            int place = cells.get(Math.min(at, cells.size() - 1)).start();
            row.add(take ? cells.get(at) : new Passage(place, place));
            at += take ? 1 : 0;
        }
        return row;
    }

    /** How well the cells from one on can fit the columns from one on. */
    private int[][] fitting(List<Passage> cells) {
        int width = columns.size();
        int[][] best = new int[cells.size() + 1][width + 1];
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            best[cell][width] = IMPOSSIBLE;
            for (int column = width - 1; column >= 0; column--) {
                int taken = weight(cells.get(cell), column) + best[cell + 1][column + 1];
                best[cell][column] = Math.max(taken, best[cell][column + 1]);
            }
        }
        return best;
    }

    /** A column that takes only some words says more than one that takes any. */
    private int weight(Passage cell, int column) {
        if (isBlank(cell) || !fits(columns.get(column), cell)) {
            return 0;
        }
        return switch (columns.get(column)) {
            case NUMBER, SOURCE, LEAD, RESPONSIBLE, SUPPORTING, LEADER, DEADLINE -> 2;
            default -> 1;
        };
    }

    private List<Passage> padded(List<Passage> cells, boolean first) {
        List<Passage> row = new ArrayList<>(cells);
        int end = cells.getLast().end();
        while (row.size() < columns.size()) {
            int start = cells.getFirst().start();
            row.add(
                    first ? row.size() : 0,
                    first ? new Passage(end, end) : new Passage(start, start));
        }
        return row;
    }

    /** Whether the last cell is empty and the others fit better without it. */
    private boolean isBehindRow(List<Passage> cells) {
        Passage last = cells.getLast();
        List<Passage> others = cells.subList(0, cells.size() - 1);
        return isBlank(last) && fitting(others)[0][0] > fitting(cells)[0][0];
    }

    private static boolean isBlank(Passage cell) {
        return cell.end() == cell.start();
    }

    /** Before the bars that end a cell. */
    private int endOfText(Passage line) {
        int end = line.end();
        while (end > line.start() && text.charAt(end - 1) == '|') {
            end--;
        }
        return end;
    }

    private Passage stripped(int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && Spacing.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spacing.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(start, end);
    }

    private List<Passage> row(List<Passage> pieces) {
        int source = columns.indexOf(TableColumn.SOURCE);
        for (int i = 0; source >= 0 && i < pieces.size(); i++) {
            if (sources.isWhole(Folding.fold(pieces.get(i).of(text)))) {
                List<Passage> row = new ArrayList<>();
                row.addAll(part(pieces.subList(0, i), 0, source));
                row.add(pieces.get(i));
                row.addAll(part(pieces.subList(i + 1, pieces.size()), source + 1, columns.size()));
                return row;
            }
        }
        return part(pieces, 0, columns.size());
    }

    /** Gives pieces to the columns of a part of the header. */
    private List<Passage> part(List<Passage> pieces, int from, int to) {
        int width = to - from;
        List<Passage> row = new ArrayList<>();
        int more = pieces.size() - width;
        int wide = more > 0 ? widest(from, to) : -1;
        int at = 0;
        for (int column = from; column < to; column++) {
            int left = pieces.size() - at;
            if (left == 0 || (left < to - column && !fits(columns.get(column), pieces.get(at)))) {
                int place = at == 0 ? place(pieces) : pieces.get(at - 1).end();
                row.add(new Passage(place, place));
                continue;
            }
            int take = column == wide ? 1 + more : 1;
            row.add(new Passage(pieces.get(at).start(), pieces.get(at + take - 1).end()));
            at += take;
        }
        return row;
    }

    private static int place(List<Passage> pieces) {
        return pieces.isEmpty() ? 0 : pieces.getFirst().start();
    }

    /** The column that takes several pieces: the account, else what the task is. */
    private int widest(int from, int to) {
        for (TableColumn one :
                List.of(
                        TableColumn.ACCOUNT,
                        TableColumn.CONTENT,
                        TableColumn.NAME,
                        TableColumn.GOAL)) {
            int place = columns.subList(from, to).indexOf(one);
            if (place >= 0) {
                return from + place;
            }
        }
        return to - 1;
    }

    /** Whether a piece can stand in a column that takes only some words. */
    private boolean fits(TableColumn column, Passage piece) {
        String folded = Folding.fold(piece.of(text));
        return switch (column) {
            case NUMBER -> folded.matches("(?:\\d{1,4}|[一二三四五六七八九十]{1,3})[.、]?");
            case SOURCE -> sources.isWhole(folded);
            case LEAD, RESPONSIBLE, SUPPORTING -> CellWeights.areUnits(folded);
            case DEADLINE -> TaskMaker.isWhen(folded);
            case ASIDE, STATE, LIST_NUMBER, MEASURE -> folded.length() <= 12;
            case LEADER ->
                    folded.length() <= 8
                            && PERSONS.matcher(folded).matches()
                            && !UnitList.isWhole(folded);
            case GOAL, CONTENT, CATEGORY, NAME, ACCOUNT -> true;
        };
    }
}
