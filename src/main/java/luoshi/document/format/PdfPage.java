package luoshi.document.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What is printed on a page.
 *
 * @param height in points
 * @param rulings the straight lines between and around the text
 */
record PdfPage(double height, List<PdfGlyph> glyphs, List<PdfRuling> rulings) {
    /** Page {@code number}, counted from 1. */
    static PdfPage read(PDDocument document, int number) throws IOException {
        PdfGlyphs glyphs = PdfGlyphs.on(document, number);
        List<PdfRuling> rulings =
                glyphs.found().isEmpty()
                        ? List.of()
                        : PdfRulings.on(document.getPage(number - 1), glyphs.direction());
        return new PdfPage(glyphs.height(), glyphs.found(), rulings);
    }
}
