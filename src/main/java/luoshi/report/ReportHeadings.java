package luoshi.report;

import java.util.List;
import luoshi.model.OutcomeMatch;

/** The titles of reports between their rows, where there are several reports. */
final class ReportHeadings {
    private final int column;
    private final boolean several;
    private long report = -1;

    /**
     * @param column where headings begin
     */
    ReportHeadings(int column, List<OutcomeMatch> matches) {
        this.column = column;
        this.several = matches.stream().map(m -> m.outcome().edition().id()).distinct().count() > 1;
    }

    /** What has to stand above that row, after the one asked for before. */
    List<Line> before(OutcomeMatch match) {
        long next = match.outcome().edition().id();
        if (!several || next == report) {
            return List.of();
        }
        report = next;
        String title = PrintableText.of(match.outcome().edition().heading().title());
        return List.of(new Line.Heading(title, 0, 1, column));
    }
}
