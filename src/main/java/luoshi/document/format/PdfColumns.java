package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a page set in two columns into the order in which they are read. */
final class PdfColumns {
    private static final int FEWEST = 6;

    private PdfColumns() {}

    static List<PdfLine> inOrder(List<PdfLine> lines) {
        double gutter = gutter(lines);
        if (gutter < 0) {
            return lines;
        }
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.leavesFree(gutter)) {
                left.addAll(line.side(gutter, true));
                right.addAll(line.side(gutter, false));
            } else {
                flush(ordered, left, right);
                ordered.add(line);
            }
        }
        flush(ordered, left, right);
        return ordered;
    }

    private static void flush(List<PdfLine> ordered, List<PdfLine> left, List<PdfLine> right) {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
    }

    /** The place that most lines leave free in the middle of the page, -1 if there is none. */
    private static double gutter(List<PdfLine> lines) {
        double from = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double to = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        List<Double> gaps =
                lines.stream()
                        .flatMap(line -> line.gaps().stream())
                        .filter(gap -> gap > from + (to - from) * 0.35)
                        .filter(gap -> gap < from + (to - from) * 0.65)
                        .sorted()
                        .toList();
        if (gaps.size() < FEWEST) {
            return -1;
        }
        double middle = gaps.get(gaps.size() / 2);
        long free = lines.stream().filter(line -> line.leavesFree(middle)).count();
        return gaps.size() * 2 >= lines.size() && free * 3 >= lines.size() * 2L ? middle : -1;
    }
}
