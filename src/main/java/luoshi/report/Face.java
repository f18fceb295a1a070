package luoshi.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.apache.poi.ss.usermodel.FontFamily;

/** The typefaces of official documents, named and not embedded. */
enum Face {
    /** 小标宋: titles. */
    TITLE("方正小标宋简体", FontFamily.ROMAN),
    /** 黑体: headers and first-level headings. */
    HEADING("黑体", FontFamily.SWISS),
    /** 楷体: second-level headings. */
    SECOND_HEADING("楷体_GB2312", FontFamily.SCRIPT),
    /** 仿宋: the body. */
    BODY("仿宋_GB2312", FontFamily.MODERN),
    /** 仿宋 with Traditional and rarer characters, which the body's usual face lacks. */
    WIDE_BODY("仿宋", FontFamily.MODERN);

    private final String printedName;
    private final FontFamily family;

    Face(String printedName, FontFamily family) {
        this.printedName = printedName;
        this.family = family;
    }

    String printedName() {
        return printedName;
    }

    FontFamily family() {
        return family;
    }

    /** The body's face for that text. */
    static Face ofBody(String text) {
        return holds("GB2312", text) ? BODY : WIDE_BODY;
    }

    /** The characters of the text that even the wide face lacks, each once. */
    static String rare(String text) {
        CharsetEncoder known = Charset.forName("GBK").newEncoder();
        StringBuilder rare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .filter(c -> !known.canEncode(c))
                .distinct()
                .forEach(rare::append);
        return rare.toString();
    }

    private static boolean holds(String charset, String text) {
        // characters that every face of that family holds, beyond the charset
        return Charset.forName(charset)
                .newEncoder()
                .canEncode(text.replace("—", "").replace("·", ""));
    }
}
