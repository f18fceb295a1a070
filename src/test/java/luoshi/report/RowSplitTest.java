package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.model.Passage;
import org.junit.jupiter.api.Test;

class RowSplitTest {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("序号", 10, Column.Fit.WORD),
                    new Column("任务", 40, Column.Fit.TEXT),
                    new Column("单位", 40, Column.Fit.TEXT));

    private final RowSplit split = new RowSplit(COLUMNS, 12, "（续）");

    @Test
    void whatFitsIsOneRow() {
        assertThat(split.rows(cells("短", "市科技局"), 340, 340)).hasSize(1);
    }

    @Test
    void tallEntryGoesOnAndLosesNothing() {
        String text = "建设湖滨科技园，引进企业。".repeat(60);
        List<RowSplit.Part> rows = split.rows(cells(text, "市科技局"), 200, 340);

        assertThat(rows).hasSizeGreaterThan(2);
        assertThat(rows.getFirst().height()).isLessThanOrEqualTo(200);
        assertThat(rows).allSatisfy(row -> assertThat(row.height()).isLessThanOrEqualTo(340));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.cells().getFirst()).isEqualTo(Cell.number(7)));
        assertThat(rows).allSatisfy(row -> assertThat(text(row, 2)).isEqualTo("市科技局"));
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(text(row, 1)).startsWith("（续）"));
        String all =
                rows.stream()
                        .map(row -> text(row, 1).replace("（续）", ""))
                        .collect(Collectors.joining());
        assertThat(all).isEqualTo(text);
    }

    @Test
    void cutsAtTheEndOfASentence() {
        String text = "建设湖滨科技园，引进企业。".repeat(60);
        for (RowSplit.Part row : split.rows(cells(text, ""), 340, 340)) {
            assertThat(text(row, 1)).endsWith("。");
        }
    }

    @Test
    void marksGoWithTheirWords() {
        String text = "一二三四五。".repeat(80);
        int at = text.length() - 4;
        Cell marked = new Cell.Text(text, List.of(new Passage(1, 3), new Passage(at, at + 2)));
        List<RowSplit.Part> rows =
                split.rows(List.of(Cell.number(1), marked, Cell.empty()), 340, 340);
        Cell.Text first = (Cell.Text) rows.getFirst().cells().get(1);
        Cell.Text last = (Cell.Text) rows.getLast().cells().get(1);
        assertThat(first.marked()).extracting(p -> p.of(first.text())).containsExactly("二三");
        assertThat(last.marked()).extracting(p -> p.of(last.text())).containsExactly("三四");
    }

    @Test
    void noCellHoldsMoreThanAWorkbookAllows() {
        // marks without a width of their own: any number of them stands on one line
        String text = "e" + "\u0301".repeat(70_000);
        List<RowSplit.Part> rows = split.rows(cells(text, ""), 340, 340);
        assertThat(rows).hasSize(3);
        assertThat(rows).allSatisfy(row -> assertThat(text(row, 1).length()).isLessThan(32_767));
    }

    private static List<Cell> cells(String task, String unit) {
        return List.of(Cell.number(7), Cell.of(task), Cell.of(unit));
    }

    private static String text(RowSplit.Part row, int column) {
        return ((Cell.Text) row.cells().get(column)).text();
    }
}
