package luoshi.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's styles, each made once and shared by all cells of its role. */
final class Styles {
    private static final byte[] HEADER_GREY = {(byte) 0xFF, (byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private final XSSFWorkbook workbook;
    private final double bodyPoints;
    private final Map<Key, Integer> styles = new HashMap<>();
    private final Map<Type, XSSFFont> fonts = new HashMap<>();
    private final Map<Type, String> runs = new HashMap<>();

    Styles(XSSFWorkbook workbook, double bodyPoints) {
        this.workbook = workbook;
        this.bodyPoints = bodyPoints;
        XSSFFont measure = workbook.getFontAt(0);
        measure.setFontName(Paper.MEASURE_FACE);
        measure.setFontHeight(Paper.MEASURE_POINTS);
        measure.setFamily(org.apache.poi.ss.usermodel.FontFamily.MODERN);
        measure.setScheme(org.apache.poi.ss.usermodel.FontScheme.NONE);
    }

    /** What a cell is for. */
    enum Role {
        TITLE,
        SECOND_LEFT,
        SECOND_RIGHT,
        HEADER,
        FIRST_HEADING,
        SECOND_HEADING,
        BLOCK,
        TEXT,
        CENTRED,
        WORD,
        NUMBER,
        NOTE
    }

    /** Where in a heading's frame a cell stands. */
    enum Edge {
        LEFT,
        MIDDLE,
        RIGHT,
        /** A cell that has its own frame, or none. */
        WHOLE
    }

    private record Key(Role role, Edge edge, Face face, boolean quoted, String format) {}

    private record Type(Face face, double points, boolean marked) {}

    int of(Role role) {
        return of(role, Edge.WHOLE);
    }

    int of(Role role, Edge edge) {
        return of(new Key(role, edge, face(role), false, ""));
    }

    /**
     * The style of a body's text.
     *
     * @param quoted whether the text has to be kept from becoming a formula
     */
    int ofText(Role role, Face face, boolean quoted) {
        return of(new Key(role, Edge.WHOLE, face, quoted, ""));
    }

    /** The style of a number that is shown so. */
    int ofNumber(String format) {
        return of(new Key(Role.NUMBER, Edge.WHOLE, face(Role.NUMBER), false, format));
    }

    /** How a piece of a body's text is set, marked or plain, as the inside of an {@code rPr}. */
    String run(Face face, boolean marked) {
        return runs.computeIfAbsent(
                new Type(face, bodyPoints, marked),
                type ->
                        (marked ? "<u/>" : "")
                                + "<sz val=\""
                                + type.points()
                                + "\"/><rFont val=\""
                                + face.printedName()
                                + "\"/><family val=\""
                                + face.family().getValue()
                                + "\"/><charset val=\""
                                + FontCharset.GB2312.getNativeId()
                                + "\"/>");
    }

    /**
     * Makes all styles that the rows may need: the file has its styles before its rows.
     *
     * @param formats of the numbers
     */
    void makeAll(Collection<String> formats) {
        for (Role role : Role.values()) {
            switch (role) {
                case TITLE, SECOND_LEFT, SECOND_RIGHT, HEADER, NOTE -> of(role);
                case FIRST_HEADING, SECOND_HEADING, BLOCK -> {
                    of(role, Edge.LEFT);
                    of(role, Edge.MIDDLE);
                    of(role, Edge.RIGHT);
                }
                case TEXT, CENTRED, WORD -> {
                    for (Face face : List.of(Face.BODY, Face.WIDE_BODY)) {
                        ofText(role, face, false);
                        ofText(role, face, true);
                    }
                }
                case NUMBER -> formats.forEach(this::ofNumber);
            }
        }
    }

    private int of(Key key) {
        return styles.computeIfAbsent(key, made -> (int) make(made).getIndex());
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new Type(key.face(), points(key.role()), false)));
        style.setAlignment(alignment(key.role()));
        style.setVerticalAlignment(
                isBody(key.role()) ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setQuotePrefixed(key.quoted());
        switch (key.role()) {
            case TITLE, TEXT, CENTRED -> style.setWrapText(true);
            case HEADER -> {
                style.setWrapText(true);
                style.setFillForegroundColor(
                        new XSSFColor(HEADER_GREY, new DefaultIndexedColorMap()));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            case WORD, NUMBER -> style.setShrinkToFit(true);
            case SECOND_LEFT, SECOND_RIGHT, NOTE, FIRST_HEADING, SECOND_HEADING, BLOCK -> {}
        }
        if (!key.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        frame(style, key);
        return style;
    }

    private static void frame(XSSFCellStyle style, Key key) {
        switch (key.role()) {
            case TITLE, SECOND_LEFT, SECOND_RIGHT, NOTE -> {}
            default -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                if (key.edge() == Edge.LEFT || key.edge() == Edge.WHOLE) {
                    style.setBorderLeft(BorderStyle.THIN);
                }
                if (key.edge() == Edge.RIGHT || key.edge() == Edge.WHOLE) {
                    style.setBorderRight(BorderStyle.THIN);
                }
            }
        }
    }

    private static HorizontalAlignment alignment(Role role) {
        return switch (role) {
            case TITLE, HEADER, CENTRED, WORD, NUMBER -> HorizontalAlignment.CENTER;
            case SECOND_RIGHT -> HorizontalAlignment.RIGHT;
            case NOTE, SECOND_LEFT, FIRST_HEADING, SECOND_HEADING, BLOCK, TEXT ->
                    HorizontalAlignment.LEFT;
        };
    }

    private static boolean isBody(Role role) {
        return switch (role) {
            case TEXT, CENTRED, WORD, NUMBER -> true;
            default -> false;
        };
    }

    private static Face face(Role role) {
        return switch (role) {
            case TITLE -> Face.TITLE;
            case HEADER, FIRST_HEADING, BLOCK -> Face.HEADING;
            case SECOND_HEADING -> Face.SECOND_HEADING;
            default -> Face.BODY;
        };
    }

    private double points(Role role) {
        return switch (role) {
            case TITLE -> PageLayout.TITLE_POINTS;
            case SECOND_LEFT, SECOND_RIGHT, HEADER -> PageLayout.HEADER_POINTS;
            case BLOCK -> PageLayout.blockPoints(bodyPoints);
            case NOTE -> PageLayout.NOTE_POINTS;
            default -> bodyPoints;
        };
    }

    private XSSFFont font(Type type) {
        return fonts.computeIfAbsent(
                type,
                t -> {
                    XSSFFont font = workbook.createFont();
                    font.setFontName(t.face().printedName());
                    font.setFamily(t.face().family());
                    font.setCharSet(FontCharset.GB2312);
                    font.setFontHeight(t.points());
                    return font;
                });
    }
}
