package luoshi.ui.imports;

import java.util.List;
import luoshi.model.Severity;

/**
 * What became of one file, as the officer reads it.
 *
 * @param sentence why it was skipped or could not be read; empty for a file that was kept
 * @param documents what was understood, one line each
 */
record FileResult(
        String fileName, Fate fate, String sentence, List<String> documents, List<Note> notes) {
    FileResult {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
    }

    /** What became of it. */
    enum Fate {
        /** It is in the ledger now. */
        KEPT,
        /** The ledger held the same bytes already. */
        SKIPPED,
        /** It could not be read. */
        FAILED,
        /** The officer left it out. */
        LEFT_OUT
    }

    /** What the importer is unsure of. */
    record Note(Severity severity, String sentence) {}
}
