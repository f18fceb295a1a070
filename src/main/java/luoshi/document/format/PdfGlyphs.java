package luoshi.document.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the characters of a page that are written in its main direction. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST = 200_000;

    private final TreeMap<Integer, List<PdfGlyph>> byDirection = new TreeMap<>();
    private double width;
    private double height;
    private int count;

    private PdfGlyphs() {}

    static PdfGlyphs on(PDDocument document, int number) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs();
        PDPage page = document.getPage(number - 1);
        glyphs.width = page.getCropBox().getWidth();
        glyphs.height = page.getCropBox().getHeight();
        glyphs.setStartPage(number);
        glyphs.setEndPage(number);
        glyphs.setShouldSeparateByBeads(false);
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs;
    }

    /** The direction that most text has, in degrees. */
    int direction() {
        return byDirection.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(java.util.Map.Entry::getKey)
                .orElse(0);
    }

    List<PdfGlyph> found() {
        return byDirection.getOrDefault(direction(), List.of());
    }

    /** How high the page is when it is held so that its text can be read. */
    double height() {
        return direction() % 180 == 0 ? height : width;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String printed = text.getUnicode();
        if (printed == null || printed.isBlank() || isAslant(text) || ++count > MOST) {
            return;
        }
        PdfGlyph glyph =
                new PdfGlyph(
                        printed,
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        Math.max(1, Math.abs(text.getFontSizeInPt())));
        List<PdfGlyph> glyphs =
                byDirection.computeIfAbsent((int) text.getDir(), key -> new ArrayList<>());
        if (!glyph.repeats(glyphs)) {
            glyphs.add(glyph);
        }
    }

    /** A water mark runs across the page. */
    private static boolean isAslant(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double along = Math.abs(matrix.getScaleX());
        double up = Math.abs(matrix.getShearY());
        return Math.min(along, up) > 0.1 * Math.max(along, up);
    }

    @Override
    protected void writePage() {
        // only the characters are wanted
    }
}
