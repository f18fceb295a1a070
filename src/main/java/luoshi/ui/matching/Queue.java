package luoshi.ui.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.workbench.SuspectLink;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a year, grouped by why a person is needed.
 *
 * @param rows by group, in a group in the order of the reports
 */
record Queue(List<QueueItem.Row> rows) {
    /** Copies the rows. */
    Queue {
        rows = List.copyOf(rows);
    }

    /** How far the matching has come. */
    record Counts(int automatic, int byOfficer, int open) {
        int settled() {
            return automatic + byOfficer;
        }

        int all() {
            return settled() + open;
        }
    }

    static Queue of(YearBook book) {
        List<QueueItem.Row> rows = new ArrayList<>();
        for (OutcomeMatch match : book.matches()) {
            SuspectLink suspect = suspect(match, book);
            QueueGroup group = suspect == null ? QueueGroup.of(match) : QueueGroup.SUSPECT;
            rows.add(new QueueItem.Row(group, match, rows.size(), suspect));
        }
        rows.sort(Comparator.comparing(QueueItem.Row::group));
        return new Queue(rows);
    }

    /**
     * Why the officer has to look again at what he settled or, where no task is settled, at what he
     * rejected; null where there is no reason.
     */
    private static @Nullable SuspectLink suspect(OutcomeMatch match, YearBook book) {
        LinkState decided =
                match.state() == MatchState.CONFIRMED ? LinkState.CONFIRMED : LinkState.REJECTED;
        return match.links().stream()
                .filter(link -> link.state() == decided)
                .map(link -> book.suspects().get(link.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Counts counts() {
        int automatic = count(QueueGroup.AUTOMATIC);
        int byOfficer = count(QueueGroup.BY_OFFICER);
        return new Counts(automatic, byOfficer, rows.size() - automatic - byOfficer);
    }

    private int count(QueueGroup group) {
        return (int) rows.stream().filter(row -> row.group() == group).count();
    }

    /** The lines that a filter shows, each group below its heading. */
    List<QueueItem> items(QueueFilter filter, Set<QueueGroup> folded) {
        List<QueueItem> items = new ArrayList<>();
        for (QueueGroup group : QueueGroup.values()) {
            int rowsOfGroup = count(group);
            if (rowsOfGroup == 0 || !filter.shows(group)) {
                continue;
            }
            boolean isFolded = folded.contains(group);
            items.add(new QueueItem.Heading(group, rowsOfGroup, isFolded));
            if (!isFolded) {
                rows.stream().filter(row -> row.group() == group).forEach(items::add);
            }
        }
        return items;
    }

    /** The rows that a filter shows, folded or not. */
    List<QueueItem.Row> rows(QueueFilter filter) {
        return rows.stream().filter(row -> filter.shows(row.group())).toList();
    }

    Optional<QueueItem.Row> row(long outcome) {
        return rows.stream().filter(row -> row.id() == outcome).findFirst();
    }

    /**
     * The open row after another, beginning anew at the end.
     *
     * @param settled rows that count as settled although the queue does not know it yet
     */
    Optional<QueueItem.Row> nextOpen(long after, Set<Long> settled) {
        int from = row(after).map(rows::indexOf).orElse(-1);
        for (int step = 1; step <= rows.size(); step++) {
            QueueItem.Row row = rows.get((from + step) % rows.size());
            if (row.group().isOpen() && row.id() != after && !settled.contains(row.id())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
