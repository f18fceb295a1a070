package luoshi.document.format;

import java.util.List;
import java.util.Set;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A Word document: its body's paragraphs with the numbers that Word puts before them, and its
 * tables. Read from the markup itself, which also holds what content controls and text boxes hide,
 * and needs nothing of the package to be right but this.
 */
final class WordText {
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int MOST = 40 << 20;
    private static final int DEEPEST = 300;

    /** Deleted text, field codes, readings above characters, and second forms of the same thing. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "rt",
                    "Fallback",
                    "pPr",
                    "rPr",
                    "footnoteReference",
                    "endnoteReference",
                    "commentReference",
                    "sectPr",
                    "tblPr");

    private final ContentMaker maker = new ContentMaker();
    private final WordNumbers numbers;
    private int depth;

    private WordText(WordNumbers numbers) {
        this.numbers = numbers;
    }

    static Content read(Incoming file) throws ProblemException {
        Set<String> needed = Set.of(BODY, NUMBERING, STYLES);
        Packed packed = Packed.open(file, FileKind.WORD, needed::contains, MOST);
        byte @Nullable [] body = packed.part(BODY);
        if (body == null) {
            throw file.broken(null, FileKind.WORD);
        }
        WordText reader =
                new WordText(new WordNumbers(packed.part(NUMBERING), packed.part(STYLES)));
        reader.blocks(Markup.parse(body));
        return reader.maker.content();
    }

    private void blocks(Element parent) {
        if (++depth > DEEPEST) {
            throw new TooMuchException();
        }
        for (Element child : Markup.children(parent)) {
            switch (Markup.name(child)) {
                case "p" -> maker.paragraph(paragraph(child));
                case "tbl" -> maker.table(table(child));
                default -> {
                    if (!UNSEEN.contains(Markup.name(child))) {
                        blocks(child);
                    }
                }
            }
        }
        depth--;
    }

    private Grid table(Element table) {
        Grid grid = new Grid();
        int row = 0;
        List<Element> rows = WordTable.rows(table);
        for (Element line : rows) {
            int column = WordTable.skipped(line);
            for (Element cell : WordTable.cells(line)) {
                int width = WordTable.width(cell);
                if (!WordTable.goesOn(cell)) {
                    int height = WordTable.height(rows, row, column, cell);
                    grid.put(row, column, height, width, cellText(cell));
                }
                column += width;
            }
            row++;
        }
        return grid;
    }

    /** A cell's paragraphs; a table in it is read as lines. */
    private String cellText(Element cell) {
        WordText inner = new WordText(numbers);
        inner.depth = depth;
        inner.blocks(cell);
        return inner.maker.content().text();
    }

    private String paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder(numbers.before(paragraph));
        collect(paragraph, text);
        return text.toString();
    }

    private void collect(Element parent, StringBuilder text) {
        if (++depth > DEEPEST) {
            throw new TooMuchException();
        }
        for (Element child : Markup.children(parent)) {
            String name = Markup.name(child);
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "p" -> {
                    // a text box hangs inside a paragraph
                    text.append('\n');
                    collect(child, text);
                }
                default -> {
                    if (!UNSEEN.contains(name) && !isHidden(child)) {
                        collect(child, text);
                    }
                }
            }
        }
        depth--;
    }

    private static boolean isHidden(Element run) {
        Element vanish = Markup.down(run, "rPr", "vanish");
        return vanish != null
                && !List.of("0", "false").contains(String.valueOf(Markup.attribute(vanish, "val")));
    }
}
