package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.report.PrintedPage.Mark;
import org.junit.jupiter.api.Test;

/** What the preview draws of a chart comes from the figures that the workbook's chart shows. */
class ChartSketchTest {
    private static final double X = 100;
    private static final double Y = 100;
    private static final double WIDTH = 300;
    private static final double HEIGHT = 172;

    private static List<Mark> drawn(Chart.Kind kind, boolean planned) {
        List<Column> columns =
                List.of(
                        new Column("甲", 75, Column.Fit.WORD),
                        new Column("乙", 75, Column.Fit.WORD),
                        new Column("丙", 75, Column.Fit.WORD));
        List<Cell> cells = List.of(Cell.number(40), Cell.number(10), Cell.empty());
        Table table =
                new Table(
                        SheetKind.SUMMARY,
                        "数",
                        "题",
                        "",
                        "",
                        columns,
                        List.of(new Line.Entry(cells)));
        Placed placed = Placed.of(table, PageLayout.of(table, 12));
        Chart chart =
                new Chart(
                        kind,
                        "图",
                        "数",
                        new Chart.Cells(-1, -1, 0, 2),
                        List.of(
                                new Chart.Series(
                                        "值", new Chart.Cells(0, 0, 0, 2), "8FB8E8", planned)));
        List<Mark> marks = new ArrayList<>();
        new ChartSketch(chart, Map.of("数", placed), marks, X, Y, WIDTH, HEIGHT).draw();
        return marks;
    }

    private static List<Mark.Bar> bars(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .filter(bar -> bar.colour().equals("8FB8E8"))
                .toList();
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        List<Mark.Bar> standing = bars(drawn(Chart.Kind.COLUMNS, false));
        assertThat(standing).hasSize(2);
        assertThat(standing.getFirst().height() / standing.getLast().height())
                .isEqualTo(4, within(0.01));
        List<Mark.Bar> lying = bars(drawn(Chart.Kind.STACKED_BARS, false));
        assertThat(lying).hasSize(2);
        assertThat(lying.getFirst().width() / lying.getLast().width()).isEqualTo(4, within(0.01));
    }

    @Test
    void whatIsPlannedIsAMarkAtItsHeight() {
        List<Mark.Bar> marks = bars(drawn(Chart.Kind.YEARS, true));
        assertThat(marks).hasSize(2).allMatch(mark -> mark.height() == mark.width());
        assertThat(marks.getFirst().y()).isLessThan(marks.getLast().y());
    }

    @Test
    void everythingStaysInItsPlace() {
        for (Chart.Kind kind : Chart.Kind.values()) {
            List<Mark> marks = drawn(kind, false);
            assertThat(marks)
                    .anyMatch(
                            mark -> mark instanceof Mark.Words words && words.text().equals("40"));
            for (Mark mark : marks) {
                double bottom =
                        switch (mark) {
                            case Mark.Frame frame -> frame.y() + frame.height();
                            case Mark.Bar bar -> bar.y() + bar.height();
                            case Mark.Words words -> words.y() + words.points();
                        };
                assertThat(bottom).as("%s", mark).isBetween(Y, Y + HEIGHT);
            }
        }
    }
}
