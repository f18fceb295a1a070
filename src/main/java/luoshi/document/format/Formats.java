package luoshi.document.format;

import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import luoshi.text.LostBytes;

/** Reads files of every kind that the importer knows, by their content. */
public final class Formats {
    /** What the libraries have to say of a file is said to the officer in one sentence. */
    private static final List<Logger> QUIET =
            Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
                    .map(Logger::getLogger)
                    .toList();

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Formats() {}

    /**
     * What a file shows.
     *
     * @param name the file's own name, for what is said of it
     * @throws ProblemException {@code document.…}: file-not-text, format-not-read, file-encrypted,
     *     file-broken, file-swells, file-unsafe, no-text-layer
     */
    public static Content read(String name, byte[] bytes) throws ProblemException {
        Incoming file = new Incoming(name, bytes);
        FileKind kind = FileKind.of(bytes);
        return switch (kind.use()) {
            case READ -> guarded(file, kind);
            case ELSEWHERE -> throw file.notRead(kind);
            case NEVER -> throw new ProblemException("document.file-not-text", name, kind.format());
        };
    }

    /**
     * The bytes of a text file or web page that no character could be made of.
     *
     * @param text what was read of it
     */
    public static LostBytes lostBytes(byte[] bytes, String text) {
        return switch (FileKind.of(bytes)) {
            case TEXT, HTML -> TextDecoding.lostBytes(bytes, text);
            default -> LostBytes.unknown();
        };
    }

    /**
     * Libraries say in many ways that a file is not what it should be; here it is said in one. Each
     * reader has limits of its own: memory gives out only where one asks for much at once, which is
     * free again when it fails.
     */
    private static Content guarded(Incoming file, FileKind kind) throws ProblemException {
        try {
            return read(file, kind);
        } catch (TooMuchException | OutOfMemoryError e) {
            throw file.swells(e);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw file.broken(e, kind);
        }
    }

    private static Content read(Incoming file, FileKind kind) throws ProblemException {
        return switch (kind) {
            case HTML -> WebPage.read(text(file));
            case PDF -> PdfFile.read(file);
            case WORD -> WordText.read(file);
            case SHEET -> Sheets.readPacked(file);
            case OLD_OFFICE -> OldOffice.read(file);
            default -> SeparatedValues.read(text(file));
        };
    }

    private static String text(Incoming file) throws ProblemException {
        return TextDecoding.decode(file.bytes())
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        "document.file-not-text", file.name(), head(file.bytes())));
    }

    private static String head(byte[] bytes) {
        int length = Math.min(4, bytes.length);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 0, length) + " …";
    }
}
