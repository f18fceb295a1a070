package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;
import static luoshi.store.schema.Tables.STEP;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.model.ProblemException;
import luoshi.store.schema.tables.records.ChangeRecord;
import luoshi.store.schema.tables.records.StepRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The history as a file: one JSON object a line and entry, with its hashes, so that it can be held
 * against the ledger later by anyone.
 */
final class HistoryExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ledger ledger;

    HistoryExport(Ledger ledger) {
        this.ledger = ledger;
    }

    void to(Path file) throws ProblemException {
        Path target = file.toAbsolutePath().normalize();
        try {
            Path draft = Files.createTempFile(target.getParent(), ".luoshi-history-", ".tmp");
            try {
                try (Writer out = Files.newBufferedWriter(draft)) {
                    ledger.read(dsl -> write(dsl, out));
                }
                SafeFiles.move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(e, "store.history-not-exported", target.toString());
        }
        ledger.events().export(target);
    }

    private static boolean write(DSLContext dsl, Writer out) {
        try (Cursor<Record> entries =
                dsl.select(CHANGE.fields())
                        .select(STEP.fields())
                        .from(CHANGE)
                        .join(STEP)
                        .on(STEP.ID.eq(CHANGE.STEP_ID))
                        .orderBy(CHANGE.ID)
                        .fetchLazy()) {
            for (Record entry : entries) {
                out.write(line(entry.into(CHANGE), entry.into(STEP)) + "\n");
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ChangeRecord change, StepRecord step) {
        ObjectNode node = JSON.createObjectNode();
        node.put("entry", change.getId());
        node.put("step", step.getId());
        node.put("at", step.getAt().toInstant().toString());
        node.put("who", step.getWho());
        node.put("kind", step.getKind());
        node.put("subject", step.getSubject());
        node.put("undoes", step.getUndoes());
        node.put("relation", change.getRelation());
        node.put("row", change.getRowKey());
        node.put("before", change.getBefore());
        node.put("after", change.getAfter());
        node.put("previous", change.getPreviousHash());
        node.put("hash", change.getHash());
        return node.toString();
    }
}
