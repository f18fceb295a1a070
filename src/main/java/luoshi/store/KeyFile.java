package luoshi.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The file beside an encrypted ledger: its salt, and what tells the right password from a wrong
 * one. While a password is being changed it knows both, so that a cut-off change leaves a ledger
 * that opens.
 */
final class KeyFile {
    private static final String NAME = "ledger.key";

    private final Path file;

    KeyFile(Path home) {
        this.file = home.resolve(NAME);
    }

    /** What stands in it; empty where it is not there or cannot be read. */
    Optional<KeySalt> salt() {
        return read().flatMap(
                        kept -> {
                            try {
                                return Optional.of(
                                        new KeySalt(
                                                kept.getProperty("salt", ""),
                                                Integer.parseInt(kept.getProperty("rounds", "0"))));
                            } catch (IllegalArgumentException e) {
                                return Optional.empty();
                            }
                        });
    }

    /** Whether the password is one that the ledger has, as far as this file knows. */
    boolean knows(LedgerKey key) {
        return proofs().stream().anyMatch(key::hasProof);
    }

    /** Writes the salt and the proofs of the keys that may open the ledger. */
    void write(KeySalt salt, List<LedgerKey> keys) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("salt", salt.hex());
        kept.setProperty("rounds", Integer.toString(salt.rounds()));
        for (int i = 0; i < keys.size(); i++) {
            kept.setProperty("proof." + i, HexFormat.of().formatHex(keys.get(i).proof()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kept.store(out, null);
        SafeFiles.write(file, out.toByteArray());
    }

    void delete() {
        SafeFiles.discard(file);
    }

    private List<byte[]> proofs() {
        List<byte[]> proofs = new ArrayList<>();
        read().ifPresent(
                        kept ->
                                kept.forEach(
                                        (name, value) -> {
                                            if (name.toString().startsWith("proof.")) {
                                                proofs.add(
                                                        HexFormat.of().parseHex(value.toString()));
                                            }
                                        }));
        return proofs;
    }

    private Optional<Properties> read() {
        try {
            Properties kept = new Properties();
            kept.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
            return Optional.of(kept);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
