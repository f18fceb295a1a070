package luoshi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.model.Passage;

/**
 * Rows of a sheet as they stand in its file, written one after the other: a workbook of very many
 * rows never stands in memory as a whole.
 */
final class RowXml {
    private static final int ROOM = 1 << 16;
    private static final int LETTERS = 26;
    private static final int QUARTERS = 4;

    private final Writer out;
    private final StringBuilder text = new StringBuilder(ROOM);
    private int number;

    RowXml(OutputStream out) {
        this.out = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /**
     * Begins a row.
     *
     * @param index counted from 0
     * @param height in points
     */
    void row(int index, double height, int outline) {
        number = index + 1;
        text.append("<row r=\"").append(number).append("\" ht=\"");
        append(Math.ceil(height * QUARTERS) / QUARTERS);
        text.append("\" customHeight=\"1\"");
        if (outline > 0) {
            text.append(" outlineLevel=\"").append(outline).append('"');
        }
        text.append('>');
    }

    void endRow() throws IOException {
        text.append("</row>");
        if (text.length() > ROOM / 2) {
            drain();
        }
    }

    /** What is left goes out. */
    void end() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        out.append(text);
        text.setLength(0);
    }

    void empty(int column, int style) {
        open(column, style);
        text.append("/>");
    }

    void number(int column, int style, double value) {
        open(column, style);
        text.append("><v>");
        append(value);
        text.append("</v></c>");
    }

    void formula(int column, int style, String formula, double value) {
        open(column, style);
        text.append("><f>");
        escaped(formula);
        text.append("</f><v>");
        append(value);
        text.append("</v></c>");
    }

    void text(int column, int style, String value) {
        if (value.isEmpty()) {
            empty(column, style);
            return;
        }
        open(column, style);
        text.append(" t=\"inlineStr\"><is>");
        piece(value);
        text.append("</is></c>");
    }

    /**
     * Text of which spans are marked.
     *
     * @param plain how plain text is set, as the inside of an {@code rPr}
     * @param marked how the spans are set
     */
    void marked(
            int column, int style, String value, List<Passage> spans, String plain, String marked) {
        open(column, style);
        text.append(" t=\"inlineStr\"><is>");
        int from = 0;
        for (Passage span : spans) {
            run(value.substring(from, span.start()), plain);
            run(span.of(value), marked);
            from = span.end();
        }
        run(value.substring(from), plain);
        text.append("</is></c>");
    }

    private void run(String value, String properties) {
        if (!value.isEmpty()) {
            text.append("<r><rPr>").append(properties).append("</rPr>");
            piece(value);
            text.append("</r>");
        }
    }

    private void piece(String value) {
        boolean spaced =
                Character.isWhitespace(value.charAt(0))
                        || Character.isWhitespace(value.charAt(value.length() - 1));
        text.append(spaced ? "<t xml:space=\"preserve\">" : "<t>");
        escaped(PrintableText.escaped(value));
        text.append("</t>");
    }

    private void open(int column, int style) {
        text.append("<c r=\"");
        if (column >= LETTERS) {
            text.append((char) ('A' + column / LETTERS - 1));
        }
        text.append((char) ('A' + column % LETTERS)).append(number);
        text.append("\" s=\"").append(style).append('"');
    }

    private void append(double value) {
        if (value == (long) value) {
            text.append((long) value);
        } else {
            text.append(value);
        }
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
    }
}
