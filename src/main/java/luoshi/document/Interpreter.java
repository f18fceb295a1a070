package luoshi.document;

import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.Document;
import luoshi.model.Manuscript;
import luoshi.model.Reading;
import luoshi.text.LostBytes;

/** Says what a manuscript holds. */
final class Interpreter {
    private final OutcomeReportReader outcomeReports = new OutcomeReportReader();
    private final PlanReader plans = new PlanReader();
    private final TaskListReader taskLists = new TaskListReader();

    /**
     * Tables whose columns say what they are go first; else the text is read.
     *
     * @param lost the bytes behind unreadable characters
     */
    Reading interpret(Manuscript manuscript, List<Table> tables, LostBytes lost) {
        Remarks remarks = new Remarks();
        Damage damage = Damage.of(manuscript.text(), lost);
        RepairedText text = damage.repaired();
        Page page = Page.of(Line.of(text.text()));
        List<Document> documents =
                new TableReader(manuscript.fileName(), text.text(), remarks)
                        .read(text.here(tables), page);
        if (documents.isEmpty()) {
            outcomeReports.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            taskLists.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            plans.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            remarks.error("nothing-recognised", null, manuscript.fileName());
        } else {
            setAside(page, damage, remarks);
        }
        return new Reading(
                manuscript, damage.printed(documents), damage.printedRemarks(remarks.inOrder()));
    }

    /**
     * What stands above the article and around it is no part of it; what is in it may be damaged.
     */
    private static void setAside(Page page, Damage damage, Remarks remarks) {
        int first = new HeadingReader(page.lines()).firstLine();
        remarks.setAside(page.clutter());
        remarks.setAside(page.lines().subList(0, first));
        List<Line> article = page.lines().subList(first, page.lines().size());
        damage.report(article, remarks);
    }
}
