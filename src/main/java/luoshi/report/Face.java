package luoshi.report;

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
    WIDE_BODY("仿宋", FontFamily.MODERN),
    /** 宋体: page numbers of documents. */
    PAGE_NUMBER("宋体", FontFamily.ROMAN);

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
        return Repertoire.GB2312.holds(text) ? BODY : WIDE_BODY;
    }
}
