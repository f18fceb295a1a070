package luoshi.ui;

import luoshi.model.Passage;
import luoshi.ui.matching.Leads;
import luoshi.ui.support.Frame;

/** Where the matching view leads to in this window. */
record LeadsInWindow(Frame frame) implements Leads {
    @Override
    public void toSource(String sha256, Passage passage) {
        frame.showSource(sha256, passage);
    }

    @Override
    public void toImport() {
        frame.importFiles();
    }
}
