package luoshi.report;

import java.util.List;
import luoshi.model.Heading;
import luoshi.model.OutcomeMatch;
import luoshi.text.Folding;

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
        String title = PrintableText.of(titled(match.outcome().edition().heading()));
        return List.of(new Line.Heading(title, 0, 1, column));
    }

    /** The title, with whose report it is where the title does not say so. */
    private static String titled(Heading heading) {
        String issuer = heading.issuer();
        return issuer == null || Folding.fold(heading.title()).contains(Folding.fold(issuer))
                ? heading.title()
                : Words.of("report-of", heading.title(), issuer);
    }
}
