package luoshi.ui.reports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import luoshi.ui.support.Settings;
import luoshi.workbench.ReportSet;

/** What was chosen the last time; anything that makes no sense (any more) is left out. */
final class Remembered {
    private static final String SHEETS = "report.sheets";
    private static final String SET = "report.set";
    private static final String POINTS = "report.points";
    private static final String HEADER = "report.header";
    private static final String SUBJECT = "report.subject";

    private final Settings settings;

    Remembered(Settings settings) {
        this.settings = settings;
    }

    Set<SheetKind> sheets() {
        Set<SheetKind> kept = EnumSet.noneOf(SheetKind.class);
        String names = settings.get(SHEETS).orElse("");
        for (SheetKind kind : SheetKind.values()) {
            if (Arrays.asList(names.split(",", -1)).contains(kind.englishName())) {
                kept.add(kind);
            }
        }
        return kept.isEmpty() ? EnumSet.copyOf(set().sheets()) : kept;
    }

    void sheets(Set<SheetKind> chosen) {
        settings.put(
                SHEETS,
                chosen.stream().map(SheetKind::englishName).collect(Collectors.joining(",")));
    }

    ReportSet set() {
        return settings.get(SET).flatMap(ReportSet::named).orElse(ReportSet.MEETING);
    }

    void set(ReportSet chosen) {
        settings.put(SET, chosen.englishName());
    }

    String subject() {
        return settings.get(SUBJECT).orElse("");
    }

    void subject(String chosen) {
        settings.put(SUBJECT, chosen);
    }

    Layout layout() {
        String header = settings.get(HEADER).orElse("");
        double points = settings.number(POINTS, Layout.USUAL.bodyPoints());
        boolean known = ReportsViewModel.POINTS.contains(points);
        return new Layout(
                known ? points : Layout.USUAL.bodyPoints(), header.isBlank() ? null : header);
    }

    void layout(Layout chosen) {
        settings.put(POINTS, Double.toString(chosen.bodyPoints()));
        settings.put(HEADER, chosen.pageHeader() == null ? "" : chosen.pageHeader());
    }
}
