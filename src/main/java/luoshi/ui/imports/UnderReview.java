package luoshi.ui.imports;

import luoshi.workbench.Draft;

/** A file that was read and is not kept yet. */
record UnderReview(String fileName, Draft draft) {
    UnderReview with(Draft changed) {
        return new UnderReview(fileName, changed);
    }
}
