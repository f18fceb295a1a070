package luoshi.document;

import java.util.List;
import java.util.stream.IntStream;
import luoshi.document.format.Table;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.Plan;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Manuscript;
import luoshi.model.Reading;
import luoshi.text.DamageRepair;
import luoshi.text.Expectation;
import luoshi.text.Folding;
import luoshi.text.LostBytes;

/** Says what a manuscript holds. */
final class Interpreter {
    private final DamageRepair repair;
    private final OutcomeReportReader outcomeReports = new OutcomeReportReader();
    private final PlanReader plans = new PlanReader();
    private final TaskListReader taskLists = new TaskListReader();

    Interpreter(Expectation expectation) {
        repair = new DamageRepair(expectation);
    }

    /**
     * Tables whose columns say what they are go first; else the text is read.
     *
     * @param lost the bytes behind unreadable characters
     */
    Reading interpret(Manuscript manuscript, List<Table> tables, LostBytes lost) {
        Remarks remarks = new Remarks();
        Damage damage = Damage.of(manuscript.text(), lost, repair);
        RepairedText text = damage.repaired();
        Manuscript read = new Manuscript(manuscript.fileName(), manuscript.sha256(), text.text());
        Page page = Page.of(Line.of(read.text()));
        List<Document> documents =
                documents(read, text.here(tables), page, remarks).stream()
                        .map(document -> signed(document, page))
                        .toList();
        if (documents.isEmpty()) {
            remarks.error("nothing-recognised", null, manuscript.fileName());
        } else {
            setAside(page, first(documents, page, text.here(tables)), damage, remarks);
            new SelfCheck(page, remarks).check(documents);
            new LeftOut(page, remarks).check(documents);
        }
        return new Reading(
                manuscript, damage.printed(documents), damage.printedRemarks(remarks.inOrder()));
    }

    /** What does not say above who issues it may be signed below. */
    private static Document signed(Document document, Page page) {
        Heading above = document.heading();
        String by = above.issuer() == null ? Issuer.signedBy(page.lines()) : null;
        if (by == null) {
            return document;
        }
        Heading heading = new Heading(above.title(), above.number(), by, above.year());
        return switch (document) {
            case TaskList list -> new TaskList(heading, list.tasks());
            case OutcomeReport report -> new OutcomeReport(heading, report.period(), report.rows());
            case Plan plan ->
                    new Plan(heading, plan.lastYear(), plan.indicators(), plan.measures());
        };
    }

    /** The first kind of reading that finds anything. */
    private List<Document> documents(
            Manuscript read, List<Table> tables, Page page, Remarks remarks) {
        List<Document> documents = tabled(read.fileName(), read.text(), tables, page, remarks);
        if (documents.isEmpty()) {
            documents.addAll(records(read, page, true, remarks));
        }
        if (documents.isEmpty()) {
            new DoneByLines(page, remarks).read().ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            outcomeReports.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            documents.addAll(taskLists.read(page, remarks));
        }
        if (documents.isEmpty()) {
            documents.addAll(records(read, page, false, remarks));
        }
        if (documents.isEmpty()) {
            NamedParagraphs.read(page, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            plans.read(page, read.text(), tables, remarks).ifPresent(documents::add);
        }
        if (documents.isEmpty()) {
            new TargetPaper(page, read, tables, remarks).read().ifPresent(documents::add);
        }
        return documents;
    }

    /** What stands in tables, or in what is left of tables in plain text. */
    private static List<Document> tabled(
            String fileName, String text, List<Table> tables, Page page, Remarks remarks) {
        List<Document> documents =
                new TableReader(fileName, text, page, remarks).read(ofTasks(tables, text));
        if (documents.isEmpty() && tables.stream().noneMatch(Table::merges)) {
            documents.addAll(
                    new TableReader(fileName, text, page, remarks)
                            .read(LaidOut.in(text, page.clutter())));
        }
        return documents;
    }

    /** Tasks of which each has lines with labels. */
    private static List<Document> records(
            Manuscript read, Page page, boolean outspoken, Remarks remarks) {
        List<TableGroup> records =
                LabelledRecords.in(page, read.text(), outspoken).stream().toList();
        return new TableReader(read.fileName(), read.text(), page, remarks).readGroups(records);
    }

    /** Tables of indicators are a plan's; where units answer for one year's, they are tasks. */
    private static List<Table> ofTasks(List<Table> tables, String text) {
        return tables.stream()
                .filter(table -> !IndicatorTables.isOne(table, text))
                .map(table -> FormTable.turned(table, text))
                .toList();
    }

    /** Where the first title, table or thing that has been read begins. */
    private static int first(List<Document> documents, Page page, List<Table> tables) {
        IntStream read = documents.stream().flatMapToInt(Interpreter::starts);
        IntStream titles =
                documents.stream()
                        .map(document -> document.heading().title())
                        .filter(title -> !title.isEmpty())
                        .flatMapToInt(title -> places(page, Folding.fold(title)));
        IntStream below = IntStream.concat(read, tables.stream().mapToInt(Table::start));
        return IntStream.concat(titles, below).min().orElse(Integer.MAX_VALUE);
    }

    private static IntStream places(Page page, String title) {
        return page.lines().stream()
                .filter(line -> Folding.fold(line.text()).contains(title))
                .mapToInt(Line::start);
    }

    private static IntStream starts(Document document) {
        return switch (document) {
            case TaskList list -> list.tasks().stream().mapToInt(one -> one.passage().start());
            case OutcomeReport report ->
                    report.rows().stream().mapToInt(one -> one.passage().start());
            case Plan plan -> plan.indicators().stream().mapToInt(one -> one.passage().start());
        };
    }

    /**
     * What stands above the article and around it is no part of it; what is in it may be damaged.
     *
     * @param begins where something of it has been read, if not before
     */
    private static void setAside(Page page, int begins, Damage damage, Remarks remarks) {
        int first = new HeadingReader(page.lines()).firstLine();
        while (first > 0 && page.lines().get(first - 1).end() > begins) {
            first--;
        }
        remarks.setAside(page.clutter());
        remarks.setAside(page.lines().subList(0, first));
        List<Line> article = page.lines().subList(first, page.lines().size());
        damage.report(article, remarks);
    }
}
