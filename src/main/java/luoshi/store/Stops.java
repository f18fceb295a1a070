package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.model.StoppedException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Tells, of what went wrong in an open ledger, whether it can go on, and puts it into words. */
final class Stops {
    private static final Set<Integer> ENDS =
            Set.of(
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.OBJECT_CLOSED);

    /** What platforms say of a full disk; Java gives no code. */
    private static final Set<String> FULL =
            Set.of(
                    "no space left",
                    "not enough space",
                    "disk quota",
                    "disk full",
                    "file too large");

    private static final long LEAST_BYTES = 1L << 20;

    private Stops() {}

    /** The same, or the word to the officer where the ledger cannot go on. */
    static RuntimeException of(RuntimeException found, Path folder) {
        SQLException cause = sql(found);
        return cause != null && ENDS.contains(cause.getErrorCode())
                ? new StoppedException(problem(found, folder))
                : found;
    }

    static ProblemException problem(Throwable found, Path folder) {
        String code =
                isFull(found) || hasNoSpace(folder) ? "store.disk-full" : "store.ledger-stopped";
        return new ProblemException(found, code, folder.toString());
    }

    static StoppedException gone(Path folder) {
        return new StoppedException(new ProblemException("store.ledger-gone", folder.toString()));
    }

    /** The first write that failed may be long ago; what was asked now only met a closed store. */
    private static boolean hasNoSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isFull(Throwable found) {
        for (Throwable each = found; each != null; each = each.getCause()) {
            String said = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(said::contains)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable SQLException sql(Throwable found) {
        for (Throwable each = found; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
