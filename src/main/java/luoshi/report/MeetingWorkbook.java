package luoshi.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.model.Progress;

/** The workbook that goes to meetings: it prints on A4 as it is. */
public final class MeetingWorkbook {
    private MeetingWorkbook() {}

    /**
     * Writes the workbook. Sheets come in the order of {@link SheetKind}; one that has nothing to
     * show is left out. The file is replaced once the new one is whole, also where it is cancelled
     * or fails.
     *
     * @param target ends in {@code .xlsx}; its folder must be there
     * @param progress may cancel with a {@link java.util.concurrent.CancellationException}
     * @throws ProblemException {@code report.…}: not-xlsx, folder-missing, folder-read-only,
     *     target-is-folder, target-read-only, target-locked, not-written, nothing-to-report
     */
    public static Written write(
            Path target,
            ReportContent content,
            Collection<SheetKind> sheets,
            Layout layout,
            Progress progress)
            throws ProblemException {
        TargetFile file = new TargetFile(target, TargetFile.Kind.XLSX);
        List<Table> tables = tables(content, sheets);
        if (tables.isEmpty()) {
            throw new ProblemException("report.nothing-to-report", String.valueOf(content.year()));
        }
        return write(file, target, tables, layout, progress);
    }

    /**
     * Writes a list as it was shown, on a sheet of the same paper.
     *
     * @throws ProblemException as the other {@code write}
     */
    public static Written write(Path target, ShownList list, Layout layout, Progress progress)
            throws ProblemException {
        TargetFile file = new TargetFile(target, TargetFile.Kind.XLSX);
        if (list.rows().isEmpty()) {
            throw new ProblemException("report.nothing-to-list");
        }
        return write(file, target, List.of(list.table()), layout, progress);
    }

    private static Written write(
            TargetFile file, Path target, List<Table> tables, Layout layout, Progress progress)
            throws ProblemException {
        try (WorkbookWriter writer = new WorkbookWriter(tables, layout, progress)) {
            file.replace(writer::write);
            return writer.written();
        } catch (java.io.IOException e) {
            throw new ProblemException(e, "report.not-written", target.toString());
        }
    }

    /**
     * Writes a workbook with a ledger sheet for each unit, named after it.
     *
     * @param units each of one unit
     * @throws ProblemException as {@link #write}
     */
    public static Written writeUnits(
            Path target, List<ReportContent> units, Layout layout, Progress progress)
            throws ProblemException {
        TargetFile file = new TargetFile(target, TargetFile.Kind.XLSX);
        SheetNames names = new SheetNames();
        List<Table> tables = new ArrayList<>();
        for (ReportContent unit : units) {
            Table table = LedgerTables.ledger(unit);
            if (!table.isEmpty()) {
                tables.add(table.named(names.of(String.valueOf(unit.unit()))));
            }
        }
        if (tables.isEmpty()) {
            throw new ProblemException("report.no-units");
        }
        return write(file, target, tables, layout, progress);
    }

    private static List<Table> tables(ReportContent content, Collection<SheetKind> sheets) {
        Set<SheetKind> chosen = EnumSet.noneOf(SheetKind.class);
        chosen.addAll(sheets);
        List<Table> tables = new ArrayList<>();
        for (SheetKind kind : chosen) {
            switch (kind) {
                case LEDGER -> tables.add(LedgerTables.ledger(content));
                case UNITS -> tables.add(LedgerTables.units(content));
                case OUTCOMES -> tables.add(OutcomeTables.published(content));
                case MATCHING -> tables.addAll(MatchingTables.of(content));
                case COMMITMENTS -> tables.add(CommitmentTable.of(content));
                case LINEAGE -> tables.add(LineageTable.of(content));
                case INDICATORS -> tables.addAll(IndicatorTables.of(content));
                case SUMMARY -> tables.addAll(SummaryTables.of(content));
                case HISTORY -> tables.add(HistoryTable.of(content));
            }
        }
        tables.removeIf(Table::isEmpty);
        return tables;
    }
}
