package luoshi.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its content: the name's ending is not asked. */
enum FileKind {
    TEXT("txt", Use.READ),
    HTML("HTML", Use.READ),
    RTF("RTF", Use.ELSEWHERE),
    PDF("PDF", Use.READ),
    WORD("Word (docx)", Use.READ),
    SHEET("Excel (xlsx)", Use.READ),
    OLD_OFFICE("Word/Excel/WPS 97-2003", Use.READ),
    OFD("OFD", Use.ELSEWHERE),
    OPEN_DOCUMENT("OpenDocument", Use.ELSEWHERE),
    SLIDES("PowerPoint", Use.ELSEWHERE),
    BINARY_SHEET("Excel (xlsb)", Use.ELSEWHERE),
    MHTML("MHTML", Use.ELSEWHERE),
    PNG("PNG", Use.NEVER),
    JPEG("JPEG", Use.NEVER),
    GIF("GIF", Use.NEVER),
    TIFF("TIFF", Use.NEVER),
    WEBP("WebP", Use.NEVER),
    ZIP("ZIP", Use.NEVER),
    RAR("RAR", Use.NEVER),
    SEVEN_ZIP("7z", Use.NEVER),
    GZIP("gzip", Use.NEVER),
    PROGRAM("EXE/ELF", Use.NEVER);

    /** Whether the importer reads files of a kind. */
    enum Use {
        READ,
        /** Not, but the program that it comes from can save it as one that is. */
        ELSEWHERE,
        NEVER
    }

    private static final int HEAD = 1024;

    /** Byte order marks, and the zero bytes of UTF-16. */
    private static final Pattern MARKS =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\u0000");

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                            + "<(?:!doctype html|html|head|body|meta|title|table)\\b",
                    Pattern.DOTALL);

    private final String format;
    private final Use use;

    FileKind(String format, Use use) {
        this.format = format;
        this.use = use;
    }

    /** The format's own name, the same in every language. */
    String format() {
        return format;
    }

    Use use() {
        return use;
    }

    /** The kind that the first bytes tell; {@link #TEXT} where they tell nothing. */
    static FileKind of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        FileKind packed = container(head, bytes);
        return packed != TEXT ? packed : markup(head);
    }

    private static FileKind container(String head, byte[] bytes) {
        if (head.startsWith("PK\u0003\u0004")) {
            return insideZip(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        for (Signature signature : Signature.ALL) {
            if (head.startsWith(signature.start())) {
                return signature.kind();
            }
        }
        return TEXT;
    }

    private static FileKind insideZip(String content) {
        if (content.contains("word/document.xml")) {
            return WORD;
        }
        if (content.contains("xl/workbook.xml")) {
            return SHEET;
        }
        if (content.contains("xl/workbook.bin")) {
            return BINARY_SHEET;
        }
        if (content.contains("ppt/presentation.xml")) {
            return SLIDES;
        }
        if (content.startsWith("mimetypeapplication/vnd.oasis", 30)) {
            return OPEN_DOCUMENT;
        }
        if (content.contains("OFD.xml")) {
            return OFD;
        }
        // a package that has lost its end
        if (content.contains("_rels/")) {
            return content.contains("word/") ? WORD : content.contains("xl/") ? SHEET : ZIP;
        }
        return ZIP;
    }

    private static FileKind markup(String head) {
        String start = MARKS.matcher(head).replaceAll("").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
            return MHTML;
        }
        return PAGE.matcher(start).lookingAt() ? HTML : TEXT;
    }

    private record Signature(String start, FileKind kind) {
        private static final Signature[] ALL = {
            new Signature("\u0089PNG", PNG),
            new Signature("\u00FF\u00D8\u00FF", JPEG),
            new Signature("GIF8", GIF),
            new Signature("II*\u0000", TIFF),
            new Signature("MM\u0000*", TIFF),
            new Signature("%PDF", PDF),
            new Signature("\u00EF\u00BB\u00BF%PDF", PDF),
            new Signature("{\\rtf", RTF),
            new Signature("\u00D0\u00CF\u0011\u00E0", OLD_OFFICE),
            new Signature("Rar!", RAR),
            new Signature("7z\u00BC\u00AF", SEVEN_ZIP),
            new Signature("\u001F\u008B", GZIP),
            new Signature("\u007FELF", PROGRAM),
            new Signature("MZ\u0090\u0000", PROGRAM),
        };
    }
}
