package luoshi.ui.matching;

import luoshi.model.Passage;

/** Where the matching view leads to outside itself. */
public interface Leads {
    /**
     * Shows a passage in its source.
     *
     * @param sha256 of the source file
     */
    void toSource(String sha256, Passage passage);

    /** Imports a document. */
    void toImport();
}
