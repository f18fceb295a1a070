package luoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.Passage;

/** A form for one task: each row says what it holds and then holds it (任务名称 | 湖东大桥). */
final class FormTable {
    private static final int FEWEST = 3;

    private final Table table;
    private final String text;
    private final List<Passage> names = new ArrayList<>();
    private final List<Passage> values = new ArrayList<>();

    private FormTable(Table table, String text) {
        this.table = table;
        this.text = text;
    }

    /** The form as a table of one row under a header; any other table as it is. */
    static Table turned(Table table, String text) {
        FormTable form = new FormTable(table, text);
        table.rows().forEach(form::row);
        return form.isOne()
                ? new Table(table.belongsFrom(), List.of(form.names, form.values), table.merges())
                : table;
    }

    /** Names and values take turns, merged cells count once. */
    private void row(List<Passage> row) {
        List<Passage> cells = row.stream().distinct().toList();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            names.add(cells.get(i));
            values.add(cells.get(i + 1));
        }
    }

    private boolean isOne() {
        List<TableColumn> known = new ArrayList<>();
        for (Passage name : names) {
            TableColumn column = TableColumn.of(name.of(text));
            if (column != null) {
                known.add(column);
            }
        }
        boolean named = values.stream().noneMatch(value -> TableColumn.of(value.of(text)) != null);
        boolean said = known.stream().anyMatch(c -> c == TableColumn.ACCOUNT || c.answers());
        return named
                && said
                && table.rows().size() >= FEWEST - 1
                && known.size() >= FEWEST
                && known.size() * 2 > names.size()
                && known.stream().anyMatch(TableColumn::namesTask)
                && new HashSet<>(known).size() == known.size();
    }
}
