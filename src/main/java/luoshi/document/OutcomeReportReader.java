package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.model.Document.OutcomeReport;
import luoshi.model.Heading;
import luoshi.model.Outcome;

/**
 * Reads a report of what became of the tasks, its columns run together: a header row, then rows
 * that begin with their number and carry the task's source between the task and the account.
 */
final class OutcomeReportReader {
    /** The report that the page holds, or nothing if it has no header row. */
    Optional<OutcomeReport> read(Page page, Remarks remarks) {
        ReportHeader header = ReportHeader.find(page.lines());
        if (header == null) {
            return Optional.empty();
        }
        List<Line> table = page.lines().subList(header.last() + 1, page.lines().size());
        Sources sources = Sources.of(Flow.of(table).folded());
        List<Outcome> rows = new ArrayList<>();
        RowMaker maker = new RowMaker(sources, Paragraphs.of(table), remarks);
        RowScan scan = new RowScan(sources);
        for (RowScan.Row row : scan.rows(table)) {
            rows.add(maker.make(row));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        scan.swallowed().forEach(line -> remarks.warn("row-swallowed", line.passage()));
        new NumberCheck(remarks).checkRows(rows);
        new StatedTotals(remarks).check(rows);
        Heading printed = heading(page.lines().subList(0, header.first()), header);
        Heading heading = DocumentYear.dated(printed, page, remarks);
        String period = Period.in(heading.title(), heading.year());
        return Optional.of(new OutcomeReport(heading, period, rows));
    }

    private static Heading heading(List<Line> above, ReportHeader header) {
        Heading read = new HeadingReader(above).read();
        String issuer = header.issuer() == null ? read.issuer() : header.issuer();
        Integer year = read.year() == null ? header.year() : read.year();
        return new Heading(read.title(), read.number(), issuer, year);
    }
}
