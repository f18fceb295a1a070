package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record2;

/**
 * The last entry of the history that was acknowledged, in a file beside the ledger. A store that
 * has lost its end falls back to what it was before, and looks whole; this tells.
 */
final class Head {
    private static final String NAME = "ledger.head";
    private static final Pattern LINE = Pattern.compile("(\\d{19}) ([0-9a-f]{64})\n");

    private final Path file;

    Head(Path home) {
        this.file = home.resolve(NAME);
    }

    /** Writes the last entry; always as many bytes, in one piece, in the same place. */
    void write(DSLContext dsl) throws IOException {
        Record2<Long, String> last =
                dsl.select(CHANGE.ID, CHANGE.HASH)
                        .from(CHANGE)
                        .orderBy(CHANGE.ID.desc())
                        .limit(1)
                        .fetchOne();
        if (last == null) {
            return;
        }
        byte[] line =
                String.format(Locale.ROOT, "%019d %s\n", last.value1(), last.value2())
                        .getBytes(StandardCharsets.US_ASCII);
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(line), 0);
            out.force(false);
        }
    }

    /** Whether the ledger still has that entry; also where nothing was acknowledged. */
    boolean isIn(DSLContext dsl) {
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            return !line.matches()
                    || dsl.fetchExists(
                            CHANGE,
                            CHANGE.ID
                                    .eq(Long.parseLong(line.group(1)))
                                    .and(CHANGE.HASH.eq(line.group(2))));
        } catch (IOException e) {
            return true;
        }
    }

    /** Where another history takes the ledger's place. */
    void delete() {
        SafeFiles.discard(file);
    }
}
