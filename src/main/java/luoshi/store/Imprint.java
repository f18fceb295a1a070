package luoshi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The hash of a closed ledger's file, beside it. Where it is still the file's, not a byte has
 * changed since; where it is not there, the ledger was not closed and is looked through.
 */
final class Imprint {
    private static final String NAME = "ledger.sha256";

    private final Path store;
    private final Path file;

    Imprint(Path home) {
        this.store = LedgerFile.in(home);
        this.file = home.resolve(NAME);
    }

    /** What it says of a file that is about to be opened. */
    enum Finding {
        /** The file is as it was closed. */
        SAME,
        /** It is another than was closed. */
        OTHER,
        /** It was not closed, or there is none. */
        UNKNOWN
    }

    Finding look() {
        try {
            String kept = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return kept.equals(hash()) ? Finding.SAME : Finding.OTHER;
        } catch (IOException e) {
            return Finding.UNKNOWN;
        }
    }

    /** Written once the file is closed. */
    void write() {
        try {
            SafeFiles.write(file, hash().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            delete();
        }
    }

    /** From now on the file changes. */
    void delete() {
        SafeFiles.discard(file);
    }

    private String hash() throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(store), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
