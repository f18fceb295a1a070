package luoshi.document.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF file. */
final class PdfFile {
    private static final int MOST_PAGES = 2000;

    private PdfFile() {}

    static Content read(Incoming file) throws ProblemException {
        try (PDDocument document =
                Loader.loadPDF(
                        file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw file.swells(null);
            }
            List<PdfPage> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PdfContents.check(document.getPage(number - 1));
                pages.add(PdfPage.read(document, number));
            }
            if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
                throw new ProblemException("document.no-text-layer", file.name());
            }
            return new PdfLayout(pages).content();
        } catch (InvalidPasswordException e) {
            throw file.encrypted(e);
        } catch (IOException e) {
            throw file.broken(e, FileKind.PDF);
        }
    }
}
