package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Document;
import luoshi.model.Manuscript;
import luoshi.model.Passage;
import luoshi.model.Reading;

/** Says what a manuscript holds. */
final class Interpreter {
    private final TaskListReader taskLists = new TaskListReader();

    Reading interpret(Manuscript manuscript) {
        Remarks remarks = new Remarks();
        Page page = Page.of(Line.of(manuscript.text()));
        List<Document> documents = new ArrayList<>();
        taskLists.read(page, remarks).ifPresent(documents::add);
        if (documents.isEmpty()) {
            remarks.error("nothing-recognised", null, manuscript.fileName());
        }
        if (!page.clutter().isEmpty()) {
            remarks.info("clutter", clutter(page), page.clutter().size(), page.clutterLength());
        }
        return new Reading(manuscript, documents, remarks.inOrder());
    }

    private static Passage clutter(Page page) {
        return page.clutter().getFirst().passage();
    }
}
