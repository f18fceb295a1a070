package luoshi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import luoshi.model.ProblemException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's file looked at before H2's engine does: opening one runs the statements that stand in
 * it, so these are read first, as data.
 */
final class StoreFile {
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /** Where H2 keeps the statements, and in which column. */
    private static final String STATEMENTS = "table.0";

    private static final int SQL = 3;

    private StoreFile() {}

    /** Whether a password stands before it. */
    static boolean isEncrypted(Path file) throws ProblemException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException e) {
            throw new ProblemException(e, "store.ledger-damaged", file.toString());
        }
    }

    /**
     * Refuses a file that would do more than a ledger does.
     *
     * @param key null where it is not encrypted
     * @throws ProblemException where it would, or is in use, or cannot be read
     */
    static void check(Path file, char @Nullable [] key) throws ProblemException {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
        if (key != null) {
            builder.encryptionKey(key);
        }
        try (MVStore store = builder.open()) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            TransactionMap<Long, Row> rows = transactions.begin().openMap(STATEMENTS);
            for (Iterator<Long> keys = rows.keyIterator(null); keys.hasNext(); ) {
                Row row = rows.get(keys.next());
                if (row == null || !OwnStatements.areOwn(row.getValue(SQL).getString())) {
                    throw new ProblemException("store.ledger-hostile", file.toString());
                }
            }
        } catch (MVStoreException e) {
            throw problem(file, e);
        } catch (RuntimeException e) {
            throw new ProblemException(e, "store.ledger-damaged", file.toString());
        }
    }

    private static ProblemException problem(Path file, MVStoreException e) {
        boolean held = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
        String code = held ? "store.ledger-in-use" : "store.ledger-damaged";
        return new ProblemException(e, code, held ? parent(file) : file.toString());
    }

    private static String parent(Path file) {
        return String.valueOf(file.getParent());
    }
}
