package luoshi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** The sheet 量化目标: what was promised, what is reported, and the verdict. */
final class CommitmentTable {
    /** So much of a task tells which one it is; its whole text has a sheet of its own. */
    private static final int BEGINNING = 20;

    /** The widths of what is promised, and of what is reported of it, in millimetres. */
    private static final double PROMISING = 43;

    private static final double PROMISE = 34;
    private static final double REPORT = 38;
    private static final double REPORTED = 15;
    private static final double MARGIN = 13;
    private static final double VERDICT = 20;

    /** 第274项 in one line. */
    private static final double PLACE = 18;

    private final ReportContent content;

    /** Whether anything is reported: while nothing is, its columns would only be empty. */
    private final boolean reported;

    private final List<Line> lines = new ArrayList<>();
    private int row;

    private CommitmentTable(ReportContent content) {
        this.content = content;
        this.reported =
                content.further().promises().stream()
                        .anyMatch(
                                one ->
                                        one.verdict() != null
                                                || one.judgement().achievement() != null);
    }

    static Table of(ReportContent content) {
        return new CommitmentTable(content).table();
    }

    private Table table() {
        List<Promised> promises = content.further().promises();
        List<KeptTask> tasks = new ArrayList<>();
        promises.stream().map(Promised::task).filter(t -> t != null).forEach(tasks::add);
        Headings headings = new Headings(1, tasks);
        boolean alone = false;
        for (Promised one : promises) {
            if (one.task() != null) {
                lines.addAll(headings.before(one.task()));
            } else if (!alone) {
                lines.add(new Line.Heading(Words.of("promises-alone"), 0, 1, 1));
                alone = true;
            }
            lines.add(entry(one));
        }
        notes(promises);
        Titles titles = new Titles(content);
        return new Table(
                SheetKind.COMMITMENTS,
                Words.of("commitments.sheet"),
                titles.title("commitments.title"),
                titles.left(),
                titles.right("count.promises", promises.size()),
                columns(),
                lines);
    }

    private List<Column> columns() {
        double freed = reported ? 0 : (REPORT + REPORTED + MARGIN + VERDICT) / 2;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.of("column.row"), 10, Column.Fit.WORD));
        columns.add(new Column(Words.of("column.promising"), PROMISING + freed, Column.Fit.TEXT));
        columns.add(new Column(Words.of("column.promise"), PROMISE + freed, Column.Fit.TEXT));
        columns.add(new Column(Words.of("column.promised"), 15, Column.Fit.WORD));
        columns.add(new Column(Words.of("column.measure"), 19, Column.Fit.CENTRED));
        if (reported) {
            columns.add(new Column(Words.of("column.report"), REPORT, Column.Fit.TEXT));
            columns.add(new Column(Words.of("column.reported"), REPORTED, Column.Fit.WORD));
            columns.add(new Column(Words.of("column.margin"), MARGIN, Column.Fit.WORD));
            columns.add(new Column(Words.of("column.verdict"), VERDICT, Column.Fit.CENTRED));
        }
        columns.add(new Column(Words.of("column.place"), PLACE, Column.Fit.CENTRED));
        return columns;
    }

    private void notes(List<Promised> promises) {
        if (reported) {
            lines.add(new Line.Note(Words.of("note.margin")));
        }
        if (promises.stream().anyMatch(Promised::provisional)) {
            lines.add(new Line.Note(Words.of("note.provisional")));
        }
        if (promises.stream().anyMatch(one -> one.overrule() != null)) {
            lines.add(new Line.Note(Words.of("note.overruled")));
        }
    }

    private Line entry(Promised one) {
        Commitment promise = one.judgement().commitment();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(++row));
        cells.add(Cell.of(promising(one)));
        cells.add(marked(promise.quote(), promise.passage(), promise.mark()));
        cells.add(Cell.number(promise.value()));
        cells.add(Cell.of(promise.unit()));
        if (reported) {
            Achievement achieved = one.judgement().achievement();
            cells.add(report(one));
            cells.add(achieved == null ? Cell.empty() : Cell.number(achieved.value()));
            cells.add(margin(one.margin(), promise, achieved));
            cells.add(Cell.of(verdict(one)));
        }
        cells.add(Cell.of(place(one)));
        return new Line.Entry(cells);
    }

    private static String promising(Promised one) {
        if (one.task() != null) {
            String text = Beginning.of(one.task().task().text(), BEGINNING);
            return Words.of("numbered-task", number(one.task().task().number()), text).strip();
        }
        KeptOutcome row = one.row();
        String text = row == null ? "" : Beginning.of(row.outcome().task(), BEGINNING);
        return row == null
                ? text
                : Words.of("numbered-row", number(row.outcome().number()), text).strip();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** A quote with what is counted in it marked. */
    private static Cell marked(String quote, Passage passage, Passage mark) {
        int start = mark.start() - passage.start();
        int end = mark.end() - passage.start();
        boolean plain = PrintableText.of(quote).equals(quote);
        return plain && start >= 0 && start < end && end <= quote.length()
                ? new Cell.Text(quote, List.of(new Passage(start, end)))
                : Cell.of(quote);
    }

    private static Cell report(Promised one) {
        Achievement reported = one.judgement().achievement();
        String why =
                one.overrule() == null
                        ? ""
                        : Words.of(
                                "overruled", one.overrule().reason(), one.overrule().decidedBy());
        if (reported == null) {
            return Cell.of(why);
        }
        return why.isEmpty()
                ? marked(reported.quote(), reported.passage(), reported.mark())
                : Cell.of(reported.quote() + "\n" + why);
    }

    /** The workbook's own subtraction where both numbers have one measure. */
    private static Cell margin(
            @Nullable BigDecimal margin, Commitment promise, @Nullable Achievement reported) {
        if (margin == null || reported == null) {
            return Cell.empty();
        }
        return reported.unit().equals(promise.unit())
                ? new Cell.Formula("G{row}-D{row}", margin.doubleValue(), Cell.format(margin))
                : Cell.number(margin);
    }

    private static String verdict(Promised one) {
        if (one.verdict() == null) {
            return "";
        }
        String word = Words.of("verdict.cell." + one.verdict().name());
        if (one.overrule() != null) {
            return word + Words.of("mark.overruled");
        }
        return one.provisional() ? word + Words.of("mark.provisional") : word;
    }

    private static String place(Promised one) {
        KeptTask task = one.task();
        KeptOutcome row = one.source() == null ? one.row() : one.source();
        List<String> places = new ArrayList<>();
        if (task != null && task.task().number() != null) {
            places.add(Words.of("place.task", number(task.task().number())));
        }
        if (row != null && row.outcome().number() != null) {
            places.add(Words.of("place.row", number(row.outcome().number())));
        }
        return String.join("\n", places);
    }
}
