package luoshi.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How much a page's drawing unfolds to, before all of it is unfolded. */
final class PdfContents {
    private static final long MOST = 48L << 20;

    private final Set<COSStream> seen = new HashSet<>();
    private long left = MOST;

    private PdfContents() {}

    /** Refuses a page that unfolds to more than is read. */
    static void check(PDPage page) {
        PdfContents contents = new PdfContents();
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            contents.measure(streams.next().getCOSObject());
        }
        contents.measureForms(page.getResources());
    }

    /** Forms are drawings that a page, or another form, puts into its own. */
    private void measureForms(PDResources resources) {
        COSDictionary forms =
                resources == null
                        ? null
                        : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (forms == null) {
            return;
        }
        for (COSName name : forms.keySet()) {
            COSBase form = forms.getDictionaryObject(name);
            if (form instanceof COSStream stream
                    && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
                    && seen.add(stream)) {
                measure(stream);
                COSDictionary inner = stream.getCOSDictionary(COSName.RESOURCES);
                if (inner != null) {
                    measureForms(new PDResources(inner));
                }
            }
        }
    }

    private void measure(COSStream stream) {
        if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] piece = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                left -= read;
                if (left < 0) {
                    throw new TooMuchException();
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            // damaged: the reader itself makes the best of it
            return;
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
