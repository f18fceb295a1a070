package luoshi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import luoshi.document.format.Content;
import luoshi.document.format.Formats;
import luoshi.model.Manuscript;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.text.Expectation;
import luoshi.text.LostBytes;

/** Reads a file and says what it understands of it. */
public final class DocumentReader {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 32 * MEGABYTE;

    private final Interpreter interpreter;

    /** A reader that repairs by words alone; it keeps nothing between two files. */
    public DocumentReader() {
        this(Expectation.NONE);
    }

    /**
     * A reader; it keeps nothing between two files.
     *
     * @param expectation asked where the words of a damaged place leave doubt
     */
    public DocumentReader(Expectation expectation) {
        interpreter = new Interpreter(expectation);
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException if there is no such file, or it cannot be read, or is of no kind
     *     that is read
     */
    public Reading read(Path file) throws ProblemException {
        String name = nameOf(file);
        if (Files.isDirectory(file)) {
            throw new ProblemException("document.is-folder", name);
        }
        if (!Files.exists(file)) {
            throw new ProblemException("document.file-missing", file.toString());
        }
        try {
            refuseLarge(name, Files.size(file));
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ProblemException(e, "document.file-unreadable", file.toString());
        }
    }

    /**
     * Reads a file's bytes.
     *
     * @param fileName the file's own name, without its folders
     * @throws ProblemException if the bytes are of no kind that the importer reads
     */
    public Reading read(String fileName, byte[] bytes) throws ProblemException {
        refuseLarge(fileName, bytes.length);
        Content content = Formats.read(fileName, bytes);
        if (content.text().isBlank()) {
            throw new ProblemException("document.file-empty", fileName);
        }
        Manuscript manuscript = new Manuscript(fileName, sha256(bytes), content.text());
        LostBytes lost = Formats.lostBytes(bytes, content.text());
        return interpreter.interpret(manuscript, content.tables(), lost);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static void refuseLarge(String name, long size) throws ProblemException {
        if (size > LARGEST) {
            throw new ProblemException(
                    "document.file-too-large",
                    name,
                    Long.toString(size / MEGABYTE),
                    Integer.toString(LARGEST / MEGABYTE));
        }
    }

    /** The hash by which a source is known, 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
