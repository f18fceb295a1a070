package luoshi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import luoshi.model.ProblemException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The briefing as a Word document in the page and type of GB/T 9704-2012: A4, 22 lines of 28
 * characters, 方正小标宋 二号, 仿宋_GB2312 三号, page numbers between dashes.
 */
public final class BriefingDocument {
    private static final double TWIPS_A_MM = 1440 / 25.4;
    private static final double TITLE_POINTS = 22;
    private static final double BODY_POINTS = 16;
    private static final double PAGE_POINTS = 14;

    /** 225 mm hold 22 lines. */
    private static final int LINE_TWIPS = 579;

    /**
     * 156 mm hold 28 characters of 16 points, each a little closer, in 1/20 point. Programs do not
     * agree on grids of characters.
     */
    private static final int CLOSER = -5;

    private static final int TWO_CHARACTERS = 200;
    private static final int ONE_CHARACTER = 100;
    private static final int FOOTER_MM = 23;
    private static final int HEADER_MM = 15;

    private final XWPFDocument document;

    private BriefingDocument(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Writes the briefing; what is there is replaced once the new one is whole.
     *
     * @param target ends in {@code .docx}; its folder must be there
     * @param content with its promises
     * @param pageHeader what stands at the head of each page, null for nothing
     * @return how many paragraphs it has, the title not counted
     * @throws ProblemException {@code report.…} as {@link MeetingWorkbook#write}, but not-docx
     */
    public static int write(Path target, ReportContent content, @Nullable String pageHeader)
            throws ProblemException {
        TargetFile file = new TargetFile(target, TargetFile.Kind.DOCX);
        if (content.tasks().isEmpty()) {
            throw new ProblemException("report.no-tasks", String.valueOf(content.year()));
        }
        try (XWPFDocument document = new XWPFDocument()) {
            int paragraphs = new BriefingDocument(document).fill(content, pageHeader);
            file.replace((OutputStream out) -> document.write(out));
            return paragraphs;
        } catch (IOException e) {
            throw new ProblemException(e, "report.not-written", target.toString());
        }
    }

    private int fill(ReportContent content, @Nullable String pageHeader) {
        Titles titles = new Titles(content);
        String[] title = titles.title("briefing.title").split("\n", -1);
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator(Words.of("creator"));
        properties.setTitle(String.join("", title));
        page();
        defaults();
        numbers();
        if (pageHeader != null && !pageHeader.isBlank()) {
            header(PrintableText.of(pageHeader).strip());
        }
        for (String line : title) {
            run(paragraph(ParagraphAlignment.CENTER), line, Face.TITLE, TITLE_POINTS);
        }
        if (!titles.left().isEmpty()) {
            run(
                    paragraph(ParagraphAlignment.CENTER),
                    titles.left(),
                    Face.SECOND_HEADING,
                    BODY_POINTS);
        }
        paragraph(ParagraphAlignment.LEFT);
        int count = 0;
        for (Briefing.Paragraph each : Briefing.of(content)) {
            XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
            indent(paragraph);
            paragraph.setKeepNext(each.rank() > 0);
            run(paragraph, each.text(), face(each.rank(), each.text()), BODY_POINTS);
            count++;
        }
        return count;
    }

    private static Face face(int rank, String text) {
        return switch (rank) {
            case 1 -> Face.HEADING;
            case 2 -> Face.SECOND_HEADING;
            default -> Face.ofBody(text);
        };
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(HEADER_MM));
        margins.setFooter(twips(FOOTER_MM));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE_TWIPS));
    }

    /** The grid counts from the type size of the document's usual text. */
    private void defaults() {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr usual = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        name(usual.addNewRFonts(), Face.BODY);
        BigInteger halves = BigInteger.valueOf(Math.round(BODY_POINTS * 2));
        usual.addNewSz().setVal(halves);
        usual.addNewSzCs().setVal(halves);
        CTLanguage language = usual.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("a");
        normal.addNewName().setVal("Normal");
        document.createStyles().setStyles(styles);
    }

    private static void name(CTFonts fonts, Face face) {
        fonts.setAscii(face.printedName());
        fonts.setHAnsi(face.printedName());
        fonts.setEastAsia(face.printedName());
        fonts.setCs(face.printedName());
    }

    private void numbers() {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    /** — 1 —, a character from the edge. */
    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        CTInd indent = paragraph.getCTPPr().addNewInd();
        if (side == ParagraphAlignment.RIGHT) {
            indent.setRightChars(BigInteger.valueOf(ONE_CHARACTER));
        } else {
            indent.setLeftChars(BigInteger.valueOf(ONE_CHARACTER));
        }
        run(paragraph, Words.of("briefing.before-page"), Face.PAGE_NUMBER, PAGE_POINTS);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFRun shown =
                new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        set(shown, "1", Face.PAGE_NUMBER, PAGE_POINTS);
        run(paragraph, Words.of("briefing.after-page"), Face.PAGE_NUMBER, PAGE_POINTS);
    }

    private void header(String text) {
        for (HeaderFooterType type :
                new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.EVEN}) {
            XWPFHeader header = document.createHeader(type);
            run(header.createParagraph(), text, Face.HEADING, PAGE_POINTS);
        }
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        CTSpacing spacing = paragraph.getCTPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(LINE_TWIPS));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return paragraph;
    }

    private static void indent(XWPFParagraph paragraph) {
        CTInd indent = paragraph.getCTPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
        indent.setFirstLine(BigInteger.valueOf((long) (2 * BODY_POINTS * 20)));
    }

    private static void run(XWPFParagraph paragraph, String text, Face face, double points) {
        set(paragraph.createRun(), text, face, points);
    }

    private static void set(XWPFRun run, String text, Face face, double points) {
        var properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        name(properties.addNewRFonts(), face);
        run.setFontSize(points);
        if (points == BODY_POINTS) {
            run.setCharacterSpacing(CLOSER);
        }
        run.setText(text);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MM));
    }
}
