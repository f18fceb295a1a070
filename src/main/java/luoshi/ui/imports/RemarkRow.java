package luoshi.ui.imports;

import luoshi.model.Severity;
import luoshi.workbench.DraftRemark;

/**
 * A remark in the list of doubts.
 *
 * @param line where it stands in the source, 0 where it has no place
 * @param open whether it waits for the officer
 * @param state what became of it, in words
 */
record RemarkRow(DraftRemark remark, int line, String sentence, boolean open, String state) {
    Severity severity() {
        return remark.remark().severity();
    }
}
