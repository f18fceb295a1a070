package luoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.Heading;
import luoshi.model.Passage;

/** The rows of one document, of one table or of several. */
final class TableGroup {
    final Heading heading;
    final TableHeader header;
    final List<TableRow> rows = new ArrayList<>();
    final List<Passage> unplaced = new ArrayList<>();

    TableGroup(Heading heading, TableHeader header) {
        this.heading = heading;
        this.header = header;
    }

    /** Whether it is a report: somebody has written down what became of the tasks. */
    boolean isReport() {
        return header.tellsOutcomes()
                && rows.stream()
                        .anyMatch(
                                row ->
                                        header.columns(TableColumn.ACCOUNT).stream()
                                                .anyMatch(i -> !row.cell(i).isEmpty()));
    }

    void add(TableRow row) {
        rows.add(row);
    }

    /** The last row's name goes on with that of the rows above which have the same number. */
    void shareName() {
        TableRow last = rows.getLast();
        int number = header.number();
        if (last.cell(number).isEmpty()) {
            return;
        }
        int name = header.columns(TableColumn.NAME).getFirst();
        List<Passage> whole = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.cell(number).equals(last.cell(number))) {
                row.cell(name).stream().filter(one -> !whole.contains(one)).forEach(whole::add);
            }
        }
        for (TableRow row : rows) {
            if (row.cell(number).equals(last.cell(number))) {
                row.rename(name, whole);
            }
        }
    }

    /** The columns of which nothing is kept, as printed. */
    Set<String> unread() {
        Set<String> unread = new HashSet<>();
        header.names()
                .forEach(
                        (place, name) -> {
                            TableColumn column = TableColumn.of(name);
                            boolean read =
                                    header.places().values().stream()
                                            .anyMatch(p -> p.contains(place));
                            boolean aside =
                                    column == TableColumn.ASIDE
                                            || (!isReport() && header.isMilestone(place));
                            if (!read || aside) {
                                unread.add(name);
                            }
                        });
        return unread;
    }
}
