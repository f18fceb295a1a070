package luoshi.document.format;

import java.util.ArrayList;
import java.util.List;

/** The characters of one printed line, from left to right. */
record PdfLine(List<PdfGlyph> glyphs) {
    /** Space that parts columns, in type sizes. */
    private static final double GUTTER = 1.8;

    private static final double WORD_SPACE = 0.25;

    /** Characters to lines, from the top. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(PdfGlyph.DOWN);
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        double base = 0;
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - base > glyph.size() * 0.5) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            base = line.isEmpty() ? glyph.y() : base;
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static PdfLine line(List<PdfGlyph> glyphs) {
        glyphs.sort(PdfGlyph.ACROSS);
        return new PdfLine(glyphs);
    }

    double left() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double size() {
        return glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        double end = left();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.x() - end > glyph.size() * WORD_SPACE) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = glyph.right();
        }
        return text.toString();
    }

    /** Whether nothing of the line stands in a gap around a place, and something on one side. */
    boolean leavesFree(double x) {
        double before = Double.NEGATIVE_INFINITY;
        double behind = Double.POSITIVE_INFINITY;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.middle() < x) {
                before = Math.max(before, glyph.right());
            } else {
                behind = Math.min(behind, glyph.x());
            }
        }
        return behind - before > GUTTER * size() * 0.5 && before <= x && behind >= x;
    }

    /** The part on one side of a place. */
    List<PdfLine> side(double x, boolean left) {
        List<PdfGlyph> side = glyphs.stream().filter(glyph -> glyph.middle() < x == left).toList();
        return side.isEmpty() ? List.of() : List.of(new PdfLine(side));
    }

    /** The middles of its wide gaps. */
    List<Double> gaps() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            double from = glyphs.get(i - 1).right();
            double to = glyphs.get(i).x();
            if (to - from > GUTTER * glyphs.get(i).size()) {
                gaps.add((from + to) / 2);
            }
        }
        return gaps;
    }
}
