package luoshi.model;

import java.util.List;

/** What the importer understands of one file. One file can hold several documents, or none. */
public record Reading(Manuscript manuscript, List<Document> documents, List<Remark> remarks) {
    /** Copies the lists. */
    public Reading {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
    }
}
