package luoshi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * PDF files as Chinese programs write them: a font that is only named, its characters in Unicode.
 */
final class PdfPacking {
    private static final int SIZE = 12;
    private static final int LEFT = 60;
    private static final int TOP = 760;
    private static final int BOTTOM = 90;
    private static final int LINE = 18;
    private static final int CHARACTERS = 38;

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();
    private final String running;
    private int y = TOP;
    private int pages;

    private PdfPacking(String running) {
        this.running = running;
    }

    /** Lines broken at the page's width, with a running title and page numbers. */
    static byte[] text(List<String> lines) {
        PdfPacking pdf = new PdfPacking("云岫市人民政府公报");
        for (String line : lines) {
            for (String piece : pieces(line, CHARACTERS)) {
                pdf.line(piece);
            }
        }
        return pdf.save();
    }

    /** A ruled table, its header again on each page. */
    static byte[] table(String title, List<List<String>> rows, int... widths) {
        PdfPacking pdf = new PdfPacking("云岫市人民政府公报");
        pdf.line(title);
        pdf.y -= LINE;
        for (int r = 0; r < rows.size(); r++) {
            if (pdf.y < BOTTOM + 4 * LINE) {
                pdf.endPage();
                pdf.row(rows.getFirst(), widths);
            }
            pdf.row(rows.get(r), widths);
        }
        return pdf.save();
    }

    /** A table whose columns only white space parts; a cell is broken at 8 characters. */
    static byte[] unruled(String title, List<List<String>> rows, int... lefts) {
        PdfPacking pdf = new PdfPacking("云岫市人民政府公报");
        pdf.line(title);
        pdf.y -= LINE;
        for (List<String> row : rows) {
            int lines = 1;
            for (int c = 0; c < row.size(); c++) {
                List<String> pieces = pieces(row.get(c), 8);
                for (int i = 0; i < pieces.size(); i++) {
                    pdf.show(lefts[c], pdf.y - i * LINE, pieces.get(i));
                }
                lines = Math.max(lines, pieces.size());
            }
            pdf.y -= lines * LINE;
        }
        return pdf.save();
    }

    /** The page is set in two columns. */
    static byte[] columns(String title, List<String> lines) {
        PdfPacking pdf = new PdfPacking("");
        pdf.show(200, TOP, title);
        List<String> pieces = new ArrayList<>();
        lines.forEach(line -> pieces.addAll(pieces(line, 17)));
        int half = (pieces.size() + 1) / 2;
        for (int i = 0; i < pieces.size(); i++) {
            int x = i < half ? LEFT : LEFT + 250;
            pdf.show(x, TOP - 30 - i % half * LINE, pieces.get(i));
        }
        return pdf.save();
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            for (int at = 0; at < line.length() || at == 0; at += length) {
                pieces.add(line.substring(at, Math.min(line.length(), at + length)));
            }
        }
        return pieces;
    }

    private void line(String text) {
        if (y < BOTTOM) {
            endPage();
        }
        show(LEFT, y, text);
        y -= LINE;
    }

    private void row(List<String> cells, int... widths) {
        int lines = 1;
        int width = cells.size() == 1 ? java.util.Arrays.stream(widths).sum() : 0;
        List<List<String>> pieces = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            int room = (width > 0 ? width : widths[c]) / SIZE - 1;
            pieces.add(pieces(cells.get(c), room));
            lines = Math.max(lines, pieces.getLast().size());
        }
        int x = LEFT;
        int height = lines * LINE;
        for (int c = 0; c < cells.size(); c++) {
            int across = width > 0 ? width : widths[c];
            content.append("%d %d %d %d re S%n".formatted(x, y - height, across, height));
            for (int i = 0; i < pieces.get(c).size(); i++) {
                show(x + 3, y - 14 - i * LINE, pieces.get(c).get(i));
            }
            x += across;
        }
        y -= height;
    }

    private void show(int x, int y, String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append("%02X".formatted(b & 0xFF));
        }
        content.append("BT /F1 %d Tf %d %d Td <%s> Tj ET%n".formatted(SIZE, x, y, hex));
    }

    private void endPage() {
        pages++;
        if (!running.isEmpty()) {
            show(LEFT, 810, running);
            show(280, 40, "— " + pages + " —");
        }
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
        content.setLength(0);
        y = TOP;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private byte[] save() {
        endPage();
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
