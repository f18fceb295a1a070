package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.EventRecord;
import org.jspecify.annotations.Nullable;

/** What is done with a ledger without changing what it holds, as steps of its history. */
public final class Events {
    private final Ledger ledger;

    Events(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A file was written from the ledger; its hash tells later whether it is still that file. */
    public void export(Path file) {
        String hash;
        try {
            hash = Hashes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            hash = null;
        }
        record(StepKind.EXPORT, String.valueOf(file.getFileName()), hash);
    }

    /**
     * Notes something.
     *
     * @param fileHash null where it is about no file
     */
    public void record(StepKind kind, String subject, @Nullable String fileHash) {
        ledger.write(
                kind,
                subject,
                recorder -> {
                    EventRecord event = new EventRecord();
                    event.setSubject(subject);
                    event.setFileHash(fileHash);
                    recorder.insert(event);
                });
    }
}
