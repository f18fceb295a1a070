package luoshi.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.model.ProblemException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office package that are needed, unpacked within limits. What is not needed
 * (pictures, properties, what other programs add) is not looked at, so that nothing in it can be
 * wrong.
 */
final class Packed {
    private static final int MOST_PARTS = 10_000;
    private static final int HEAD = 2048;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {}

    /**
     * Unpacks.
     *
     * @param most how many bytes the needed parts may have together
     */
    static Packed open(Incoming file, FileKind kind, Predicate<String> needed, int most)
            throws ProblemException {
        Packed packed = new Packed();
        int left = most;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                        .get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                String name = name(entry);
                if (needed.test(name) && !packed.parts.containsKey(name)) {
                    byte[] part = read(file, zip, entry, left);
                    left -= part.length;
                    packed.put(file, name, part);
                }
            }
        } catch (IOException e) {
            throw file.broken(e, kind);
        }
        return packed;
    }

    /** Some programs begin the names with a slash, or part them with the wrong one. */
    private static String name(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static byte[] read(Incoming file, ZipFile zip, ZipArchiveEntry entry, int left)
            throws IOException, ProblemException {
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("packed in another way: " + entry.getMethod());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(left + 1);
            if (part.length > left) {
                throw file.swells(null);
            }
            return part;
        }
    }

    private void put(Incoming file, String name, byte[] part) throws ProblemException {
        int length = Math.min(HEAD, part.length);
        String head =
                new String(part, 0, length, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toUpperCase(Locale.ROOT);
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw file.unsafe();
        }
        if (parts.size() >= MOST_PARTS) {
            throw file.swells(null);
        }
        parts.put(name, part);
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    /** The names of all that was unpacked. */
    java.util.Set<String> names() {
        return parts.keySet();
    }

    void replace(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A package of just these parts, not compressed. */
    InputStream repacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
