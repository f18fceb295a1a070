package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a second window calls the one that has the ledger open: a file beside it, which the other one
 * takes away. No socket is needed for that.
 */
final class Call {
    private static final int PATIENCE = 30;
    private static final long MOMENT_MILLIS = 100;

    private final Path file;

    Call(Path home) {
        this.file = home.resolve("ledger.call");
    }

    /** Calls and waits a little; whether someone answered. */
    boolean make() {
        try {
            Files.writeString(file, "");
            for (int i = 0; i < PATIENCE; i++) {
                Thread.sleep(MOMENT_MILLIS);
                if (!Files.exists(file)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        SafeFiles.discard(file);
        return false;
    }

    /** Answers a call; whether there was one. */
    boolean answer() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
