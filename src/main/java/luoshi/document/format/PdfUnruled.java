package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without ruled lines: below a row of column names that begins with 序号 its columns are the
 * stretches between which every line leaves room. A row begins where the first column is filled.
 */
final class PdfUnruled {
    private static final Pattern FIRST_NAME = Pattern.compile("序\\s*号?|编\\s*号");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.、]?");
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_NAME = 14;
    private static final double NARROWEST = 0.4;

    private final List<Double> separators;
    private final Grid grid = new Grid();
    private final List<StringBuilder> row = new ArrayList<>();
    private int height;

    private PdfUnruled(List<Double> separators) {
        this.separators = separators;
    }

    /** A table and the lines that it takes. */
    record Found(Grid grid, int first, int behind) {}

    /** The first table among lines from the top down, or null. */
    static @Nullable Found in(List<PdfLine> lines, int from) {
        for (int i = from; i + 1 < lines.size(); i++) {
            if (isHeader(lines.get(i))) {
                Found found = below(lines, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isHeader(PdfLine line) {
        List<PdfLine> names = parts(line);
        return names.size() >= FEWEST_COLUMNS
                && FIRST_NAME.matcher(names.getFirst().text().strip()).matches()
                && names.stream().allMatch(name -> name.text().strip().length() <= LONGEST_NAME);
    }

    /** The names of a header: between two of them there is at least part of a character's room. */
    private static List<PdfLine> parts(PdfLine line) {
        List<PdfLine> parts = new ArrayList<>();
        List<PdfGlyph> part = new ArrayList<>();
        for (PdfGlyph glyph : line.glyphs()) {
            boolean apart =
                    !part.isEmpty()
                            && glyph.x() - part.getLast().right() > glyph.size() * NARROWEST;
            if (apart) {
                parts.add(new PdfLine(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
        }
        parts.add(new PdfLine(part));
        return parts;
    }

    /** Takes lines as long as room is left between all columns. */
    private static @Nullable Found below(List<PdfLine> lines, int header) {
        List<PdfLine> names = parts(lines.get(header));
        double[] right = new double[names.size()];
        double[] left = new double[names.size()];
        for (int i = 0; i < names.size(); i++) {
            left[i] = names.get(i).left();
            right[i] = names.get(i).right();
        }
        int behind = header + 1;
        while (behind < lines.size() && fits(lines.get(behind), left, right)) {
            behind++;
        }
        List<Double> separators = new ArrayList<>();
        for (int i = 1; i < left.length; i++) {
            separators.add((right[i - 1] + left[i]) / 2);
        }
        PdfUnruled table = new PdfUnruled(separators);
        for (PdfLine line : lines.subList(header, behind)) {
            table.add(line);
        }
        table.endRow();
        return table.height > 1 ? new Found(table.grid, header, behind) : null;
    }

    /** Widens the columns by a line's parts; whether the columns still stand apart. */
    private static boolean fits(PdfLine line, double[] left, double[] right) {
        double[] newLeft = left.clone();
        double[] newRight = right.clone();
        double room = line.size() * NARROWEST;
        for (PdfGlyph glyph : line.glyphs()) {
            int column = nearest(glyph, left, right);
            newLeft[column] = Math.min(newLeft[column], glyph.x());
            newRight[column] = Math.max(newRight[column], glyph.right());
        }
        for (int i = 1; i < left.length; i++) {
            if (newLeft[i] - newRight[i - 1] < room) {
                return false;
            }
        }
        System.arraycopy(newLeft, 0, left, 0, left.length);
        System.arraycopy(newRight, 0, right, 0, right.length);
        return true;
    }

    private static int nearest(PdfGlyph glyph, double[] left, double[] right) {
        int nearest = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < left.length; i++) {
            double middle = glyph.middle();
            double far =
                    middle < left[i] ? left[i] - middle : middle > right[i] ? middle - right[i] : 0;
            // what follows a column goes on with it
            double weighed = middle < left[i] ? far * 4 : far;
            if (weighed < best) {
                best = weighed;
                nearest = i;
            }
        }
        return nearest;
    }

    private void add(PdfLine line) {
        List<String> cells = new ArrayList<>();
        @Nullable PdfLine rest = line;
        for (double separator : separators) {
            List<PdfLine> before = rest == null ? List.of() : rest.side(separator, true);
            List<PdfLine> behind = rest == null ? List.of() : rest.side(separator, false);
            cells.add(before.isEmpty() ? "" : before.getFirst().text());
            rest = behind.isEmpty() ? null : behind.getFirst();
        }
        cells.add(rest == null ? "" : rest.text());
        if (row.isEmpty() || NUMBER.matcher(cells.getFirst().strip()).matches()) {
            endRow();
            cells.forEach(cell -> row.add(new StringBuilder()));
        }
        for (int i = 0; i < cells.size(); i++) {
            StringBuilder cell = row.get(i);
            boolean more = !cell.isEmpty() && !cells.get(i).isEmpty();
            cell.append(more ? "\n" : "").append(cells.get(i));
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            for (int i = 0; i < row.size(); i++) {
                grid.put(height, i, 1, 1, row.get(i).toString());
            }
            height++;
            row.clear();
        }
    }
}
