package luoshi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import luoshi.model.ProblemException;

/** Tells whether someone has a ledger's file open, without opening it as a ledger. */
final class Claim {
    private Claim() {}

    /**
     * @throws ProblemException where someone has it open
     */
    static void refuseOpen(Path home) throws ProblemException {
        Path file = LedgerFile.in(home);
        if (!Files.exists(file)) {
            return;
        }
        // closing it lets the lock go
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (!isFree(channel)) {
                ProblemException used =
                        new ProblemException("store.ledger-in-use", home.toString());
                throw new Holder(home).problem(used, home);
            }
        } catch (IOException e) {
            throw new ProblemException(e, "store.folder-read-only", home.toString());
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
