package luoshi.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import luoshi.store.schema.tables.records.ChangeRecord;
import luoshi.store.schema.tables.records.StepRecord;
import org.jspecify.annotations.Nullable;

/** The history's chain: each change carries the hash of the one before it. */
final class Chain {
    /** What stands before the first change. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /** The hash of a change: over the one before it, its step and all that it says. */
    static String hash(String previous, StepRecord step, ChangeRecord change) {
        MessageDigest digest = Hashes.sha256();
        add(digest, previous);
        add(digest, step.getId().toString());
        add(digest, step.getAt().toInstant().toString());
        add(digest, step.getWho());
        add(digest, step.getKind());
        add(digest, step.getSubject());
        add(digest, step.getUndoes() == null ? null : step.getUndoes().toString());
        add(digest, change.getRelation());
        add(digest, change.getRowKey());
        add(digest, change.getBefore());
        add(digest, change.getAfter());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A length goes before each part, so that no two different rows run together to the same. */
    private static void add(MessageDigest digest, @Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        String length = part == null ? "-" : Integer.toString(bytes.length);
        digest.update((length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
