package luoshi.document;

import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.Document;
import luoshi.model.Manuscript;
import luoshi.model.Passage;
import luoshi.model.Reading;

/** Says what a manuscript holds. */
final class Interpreter {
    private final OutcomeReportReader outcomeReports = new OutcomeReportReader();
    private final PlanReader plans = new PlanReader();
    private final TaskListReader taskLists = new TaskListReader();

    /** Tables whose columns say what they are go first; else the text is read. */
    Reading interpret(Manuscript manuscript, List<Table> tables) {
        Remarks remarks = new Remarks();
        Page page = Page.of(Line.of(manuscript.text()));
        List<Document> documents = tabled(manuscript, tables, page, remarks);
        if (documents.isEmpty()) {
            outcomeReports.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            documents.addAll(taskLists.read(page, remarks));
        }
        if (documents.isEmpty()) {
            plans.read(page, manuscript.text(), tables, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            new TargetPaper(page, manuscript, tables, remarks).read().ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            remarks.error("nothing-recognised", null, manuscript.fileName());
        } else {
            setAside(page, manuscript.text(), remarks);
            new SelfCheck(page, remarks).check(documents);
        }
        return new Reading(manuscript, documents, remarks.inOrder());
    }

    /** What stands in tables, or in what is left of tables in plain text. */
    private static List<Document> tabled(
            Manuscript manuscript, List<Table> tables, Page page, Remarks remarks) {
        String text = manuscript.text();
        List<Document> documents =
                new TableReader(manuscript.fileName(), text, remarks)
                        .read(withoutIndicators(tables, text), page);
        return documents.isEmpty() && tables.stream().noneMatch(Table::merges)
                ? new TableReader(manuscript.fileName(), text, remarks).read(LaidOut.in(text), page)
                : documents;
    }

    /** Tables of indicators are a plan's; where units answer for one year's, they are tasks. */
    private static List<Table> withoutIndicators(List<Table> tables, String text) {
        return tables.stream().filter(table -> !IndicatorTables.isOne(table, text)).toList();
    }

    /**
     * What stands above the article and around it is no part of it; what is in it may be damaged.
     */
    private static void setAside(Page page, String text, Remarks remarks) {
        int first = new HeadingReader(page.lines()).firstLine();
        remarks.setAside(page.clutter());
        remarks.setAside(page.lines().subList(0, first));
        List<Line> article = page.lines().subList(first, page.lines().size());
        for (Passage place : Damage.in(article)) {
            remarks.warn("damage", place, place.of(text));
        }
    }
}
