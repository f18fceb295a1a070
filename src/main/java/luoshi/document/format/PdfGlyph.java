package luoshi.document.format;

import java.util.Comparator;
import java.util.List;

/**
 * A printed character, in points from the page's upper left corner.
 *
 * @param text mostly one character
 * @param y where its base line lies
 * @param size of the type
 */
record PdfGlyph(String text, double x, double y, double width, double size) {
    static final Comparator<PdfGlyph> DOWN = Comparator.comparingDouble(PdfGlyph::y);
    static final Comparator<PdfGlyph> ACROSS = Comparator.comparingDouble(PdfGlyph::x);

    double right() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    /** Half way up a character. */
    double waist() {
        return y - size * 0.35;
    }

    /** Whether this is a glyph printed twice to look bold. */
    boolean repeats(List<PdfGlyph> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 4); i--) {
            PdfGlyph other = before.get(i);
            if (other.text.equals(text)
                    && Math.abs(other.x - x) < width * 0.3
                    && Math.abs(other.y - y) < size * 0.3) {
                return true;
            }
        }
        return false;
    }
}
