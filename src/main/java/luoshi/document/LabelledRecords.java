package luoshi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import luoshi.model.Heading;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Papers that say for one task after the other what columns would say, each on a line of its own:
 * 任务名称：…, 责任单位：…, 【完成情况】…. A record begins with its number and name (任务一 …, 1. …), or where its
 * first label comes again. The records are rows of a table whose header is their labels.
 */
final class LabelledRecords {
    private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,3}[.、．]?");
    private static final int NUMBERS = 0;
    private static final int NAMES = 1;
    private static final int FIRST_FIELD = 2;
    private static final int FEWEST_RECORDS = 2;
    private static final int FEWEST_FIELDS = 2;
    private static final int LONGEST_TITLE = 5;

    private final Page page;
    private final String text;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Entry> records = new ArrayList<>();
    private final TableHeadings headings = new TableHeadings();
    private RecordHead.@Nullable Style style;
    private @Nullable String firstName;
    private boolean marked;

    /** A record while it is being read: its cells by column. */
    private static final class Entry {
        private final Map<Integer, Passage> cells = new TreeMap<>();
        private final String section;
        private final String subsection;
        private final int value;
        private int open;

        Entry(int value, TableHeadings above) {
            this.value = value;
            this.section = above.section();
            this.subsection = above.subsection();
        }

        long fields() {
            return cells.keySet().stream().filter(column -> column >= FIRST_FIELD).count();
        }
    }

    private LabelledRecords(Page page, String text) {
        this.page = page;
        this.text = text;
    }

    /**
     * The records of a page, or nothing where it holds none.
     *
     * @param outspoken whether labels must say more than who does it and what became of it, as only
     *     records do
     */
    static Optional<TableGroup> in(Page page, String text, boolean outspoken) {
        LabelledRecords records = new LabelledRecords(page, text);
        int from = records.first();
        if (from < 0) {
            return Optional.empty();
        }
        List<Line> lines = page.lines();
        for (int i = from; i < lines.size(); i++) {
            records.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        return records.isForm(outspoken) ? Optional.of(records.group(from)) : Optional.empty();
    }

    /** The line with which the first record begins: a head right above the first label. */
    private int first() {
        List<Line> lines = page.lines();
        int head = -1;
        for (int i = 0; i < lines.size(); i++) {
            List<RecordField> fields = RecordField.on(lines.get(i));
            RecordHead found = RecordHead.of(lines.get(i));
            if (found != null && found.value() == 1) {
                head = i;
                style = found.style();
            }
            if (!fields.isEmpty() && head >= 0 && i - head <= LONGEST_TITLE) {
                return withHeadings(head);
            }
            if (!fields.isEmpty() && opens(fields.getFirst().column())) {
                style = null;
                firstName = fields.getFirst().name();
                boolean above = i > 0 && LONE_NUMBER.matcher(lines.get(i - 1).text()).matches();
                return above ? i - 1 : i;
            }
        }
        return -1;
    }

    /** The headings right above the first record belong to it. */
    private int withHeadings(int head) {
        int first = head;
        while (first > 0 && isAbove(page.lines().get(first - 1), page.lines().get(first))) {
            first--;
        }
        return first;
    }

    private static boolean opens(TableColumn column) {
        return column == TableColumn.NUMBER || column.namesTask();
    }

    private void line(Line line, @Nullable Line next) {
        RecordHead head = RecordHead.of(line);
        List<RecordField> fields = RecordField.on(line);
        if (head != null && head.style() == style && isDue(head)) {
            begin(head.value());
            put(NUMBERS, head.number());
            put(NAMES, head.title());
        } else if (next != null && isAbove(line, next)) {
            headings.take(line.text());
        } else if (!fields.isEmpty()) {
            fields.forEach(this::field);
        } else if (names.containsKey(line.text())) {
            put(names.get(line.text()), new Passage(line.end(), line.end()));
        } else if (firstName != null && LONE_NUMBER.matcher(line.text()).matches()) {
            begin(0);
            put(NUMBERS, line.passage());
        } else {
            goOn(line);
        }
    }

    private boolean isDue(RecordHead head) {
        return records.isEmpty()
                || (records.getLast().fields() > 0
                        && (head.value() == 1 || head.value() == records.getLast().value + 1));
    }

    /** Whether it is a heading over the records that follow it. */
    private boolean isAbove(Line line, Line next) {
        RecordHead head = RecordHead.of(line);
        return style != null
                && head != null
                && head.style().compareTo(style) < 0
                && RecordHead.of(next) != null
                && TableHeadings.isNumbered(line.text());
    }

    private void begin(int value) {
        records.add(new Entry(value, headings));
    }

    private void put(int column, Passage cell) {
        Entry record = records.getLast();
        record.cells.putIfAbsent(column, cell);
        record.open = column;
    }

    private void field(RecordField field) {
        boolean alone =
                !records.isEmpty() && records.getLast().cells.keySet().equals(Set.of(NUMBERS));
        if (field.name().equals(firstName) && !alone) {
            begin(0);
        }
        Passage number = field.number();
        if (number != null) {
            put(NUMBERS, number);
        }
        marked |= field.marked();
        int next = FIRST_FIELD + names.size();
        int column = names.computeIfAbsent(field.name(), name -> next);
        put(column, field.value());
    }

    /** A line without a label goes on with what is open, unless a blank line parts them. */
    private void goOn(Line line) {
        if (records.isEmpty()) {
            return;
        }
        Entry record = records.getLast();
        Passage open = record.cells.get(record.open);
        if (open == null || record.open == NUMBERS) {
            return;
        }
        boolean empty = open.start() == open.end();
        boolean parted = text.substring(open.end(), line.start()).matches("(?s).*\\n\\s*\\n.*");
        if (empty || !parted) {
            int start = empty ? line.start() : open.start();
            record.cells.put(record.open, new Passage(start, line.end()));
        }
    }

    private boolean isForm(boolean outspoken) {
        Set<TableColumn> columns = new HashSet<>();
        names.keySet().stream().map(TableColumn::of).forEach(columns::add);
        long known = records.stream().filter(one -> one.fields() >= FEWEST_FIELDS).count();
        boolean tells = columns.contains(TableColumn.ACCOUNT);
        boolean answers = columns.stream().anyMatch(c -> c != null && c.answers());
        boolean more = columns.stream().anyMatch(c -> c != null && c.namesTask());
        return known >= FEWEST_RECORDS
                && known * 2 >= records.size()
                && (tells || answers)
                && (!outspoken || more || marked);
    }

    private TableGroup group(int from) {
        Map<TableColumn, List<Integer>> places = new EnumMap<>(TableColumn.class);
        places.computeIfAbsent(TableColumn.NUMBER, key -> new ArrayList<>()).add(NUMBERS);
        if (firstName == null) {
            places.computeIfAbsent(TableColumn.NAME, key -> new ArrayList<>()).add(NAMES);
        }
        Map<Integer, String> printed = new LinkedHashMap<>();
        names.forEach(
                (name, column) -> {
                    printed.put(column, name);
                    TableColumn known = TableColumn.of(name);
                    if (known == TableColumn.NUMBER) {
                        places.put(known, List.of(column));
                    } else if (known != null) {
                        places.computeIfAbsent(known, key -> new ArrayList<>()).add(column);
                    }
                });
        Heading heading = new HeadingReader(page.lines().subList(0, from)).read();
        TableGroup group = new TableGroup(heading, new TableHeader(0, places, printed));
        for (Entry record : records) {
            group.rows.add(
                    new TableRow(group.header, record.section, record.subsection, row(record)));
        }
        return group;
    }

    private List<Passage> row(Entry record) {
        int place = record.cells.values().iterator().next().start();
        List<Passage> row = new ArrayList<>();
        for (int column = 0; column < FIRST_FIELD + names.size(); column++) {
            row.add(record.cells.getOrDefault(column, new Passage(place, place)));
        }
        return row;
    }
}
