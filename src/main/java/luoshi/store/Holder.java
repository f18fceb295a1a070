package luoshi.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import luoshi.model.ProblemException;

/**
 * The file beside an open ledger that says who holds it. It is a word to the officer, not the lock:
 * that is on the store itself, and goes with the process.
 */
final class Holder {
    private static final String NAME = "ledger.open";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path file;

    Holder(Path home) {
        this.file = home.resolve(NAME);
    }

    /** Says that this process holds the ledger. */
    void write(Instant now) {
        Properties said = new Properties();
        said.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        said.setProperty("since", now.toString());
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            said.store(out, null);
            SafeFiles.write(file, out.toByteArray());
        } catch (IOException e) {
            System.getLogger(Holder.class.getName())
                    .log(System.Logger.Level.WARNING, "not said who holds the ledger", e);
        }
    }

    void delete() {
        SafeFiles.discard(file);
    }

    /** Another process holds it: which, and since when, where it says so. */
    ProblemException problem(ProblemException found, Path home) {
        try {
            Properties said = new Properties();
            said.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
            String process = said.getProperty("process", "?");
            String since =
                    TIME.format(
                            Instant.parse(said.getProperty("since", ""))
                                    .atZone(ZoneId.systemDefault()));
            return new ProblemException(
                    found, "store.ledger-held", home.toString(), process, since);
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            return found;
        }
    }
}
