package luoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.document.format.Table;
import luoshi.model.Document;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Task;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads task lists and outcome reports that are tables, by the names of their columns. */
final class TableReader {
    /** So far above the first row it may say until when. */
    private static final int ABOVE = 400;

    private final String fileName;
    private final String text;
    private final Page page;
    private final Remarks remarks;
    private final Set<String> known = new HashSet<>();
    private final NumberCheck numbers;
    private int repeated;

    /**
     * @param fileName gives the title where the tables have none
     */
    TableReader(String fileName, String text, Page page, Remarks remarks) {
        this.fileName = fileName;
        this.text = text;
        this.page = page;
        this.remarks = remarks;
        this.numbers = new NumberCheck(remarks);
    }

    /** The documents that the tables hold, in order; none where no header is known. */
    List<Document> read(List<Table> tables) {
        return readGroups(new TableScan(text, page).run(tables));
    }

    /** The documents that these rows make. */
    List<Document> readGroups(List<TableGroup> groups) {
        List<Document> documents = new ArrayList<>();
        for (TableGroup group : groups) {
            int before = documents.size();
            if (group.isReport()) {
                report(group, documents);
            } else {
                list(group, documents);
            }
            if (documents.size() > before) {
                remark(group);
            }
        }
        if (repeated > 0) {
            remarks.info("repeated-rows", null, repeated);
        }
        return documents;
    }

    private void list(TableGroup group, List<Document> documents) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : new TableTasks(text, remarks).read(group)) {
            if (isNew(task.number() + task.text() + task.units())) {
                tasks.add(task);
            }
        }
        if (!tasks.isEmpty()) {
            numbers.check(tasks);
            documents.add(new TaskList(dated(titled(group.heading), documents), tasks));
        }
    }

    private void report(TableGroup group, List<Document> documents) {
        List<Outcome> rows = new ArrayList<>();
        for (Outcome row : new TableOutcomes(text, remarks).read(group)) {
            if (isNew(row.number() + row.task() + row.source() + row.account())) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            numbers.checkRows(rows);
            new StatedTotals(remarks).check(rows);
            Heading read = dated(titled(group.heading), documents);
            String issuer = group.header.issuer() == null ? read.issuer() : group.header.issuer();
            Heading heading = new Heading(read.title(), read.number(), issuer, read.year());
            documents.add(new OutcomeReport(heading, period(heading, group, rows), rows));
        }
    }

    private @Nullable String period(Heading heading, TableGroup group, List<Outcome> rows) {
        int first = rows.getFirst().passage().start();
        List<String> accounts =
                group.header.columns(TableColumn.ACCOUNT).stream()
                        .map(place -> group.header.names().getOrDefault(place, ""))
                        .toList();
        return Period.narrowed(
                Period.in(heading.title(), heading.year()),
                accounts,
                page.lines(new Passage(Math.max(0, first - ABOVE), first)));
    }

    /** Sheets by unit or by state show again what another sheet holds. */
    private boolean isNew(String row) {
        boolean isNew = known.add(Folding.fold(row));
        repeated += isNew ? 0 : 1;
        return isNew;
    }

    private Heading titled(Heading heading) {
        String name = fileName.replaceFirst("\\.[A-Za-z]{2,5}$", "");
        if (!heading.title().isEmpty() || !HeadingReader.isTitle(Folding.fold(name))) {
            return heading;
        }
        Heading named = new HeadingReader(List.of(new Line(0, name.length(), name))).read();
        String issuer = heading.issuer() == null ? named.issuer() : heading.issuer();
        return new Heading(named.title(), heading.number(), issuer, named.year());
    }

    /** A heading without a year has that of the file's first document, else the page's. */
    private Heading dated(Heading heading, List<Document> before) {
        Integer year = before.isEmpty() ? null : before.getFirst().heading().year();
        return year == null || heading.year() != null
                ? DocumentYear.dated(heading, page, remarks)
                : new Heading(heading.title(), heading.number(), heading.issuer(), year);
    }

    private void remark(TableGroup group) {
        group.unplaced.forEach(cell -> remarks.warn("unplaced", cell));
        for (String column : group.unread()) {
            remarks.info("column-unread", null, column);
        }
    }
}
