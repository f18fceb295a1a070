package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.Passage;

/**
 * Forms that say for one task after the other what columns would say: 任务名称：…, 完成情况：…, each on a
 * line of its own. They are made a table, its header the first record's labels.
 */
final class FormRecords {
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?m)^[ \\t　]*(?<name>[\\u4e00-\\u9fff（）()]{2,10})[：:][ \\t　]*(?<value>.*)$");
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_RECORDS = 2;

    private final String text;
    private final Map<String, Passage> names = new LinkedHashMap<>();
    private final List<Map<String, Passage>> records = new ArrayList<>();

    private FormRecords(String text) {
        this.text = text;
    }

    /** The records of a text as a table, or nothing where it holds none. */
    static List<Table> in(String text) {
        return new FormRecords(text).tables();
    }

    private List<Table> tables() {
        String first = null;
        Map<String, Passage> record = null;
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            String name = field.group("name");
            TableColumn column = TableColumn.of(name);
            if (column == null) {
                continue;
            }
            if (first == null && column != TableColumn.NUMBER && !column.namesTask()) {
                continue;
            }
            first = first == null ? name : first;
            if (name.equals(first)) {
                record = new LinkedHashMap<>();
                records.add(record);
            }
            names.putIfAbsent(name, new Passage(field.start("name"), field.end("name")));
            Objects.requireNonNull(record).putIfAbsent(name, value(field));
        }
        return isForm() ? List.of(table()) : List.of();
    }

    /** Up to the next field: a value may take several lines. */
    private Passage value(Matcher field) {
        int end = field.end();
        Matcher next = FIELD.matcher(text);
        int to = next.find(end) ? next.start() : text.length();
        String rest = text.substring(field.start("value"), to).stripTrailing();
        int blank = rest.indexOf("\n\n");
        int length = blank < 0 ? rest.length() : blank;
        return new Passage(field.start("value"), field.start("value") + length);
    }

    private boolean isForm() {
        long known = records.stream().filter(one -> one.size() >= FEWEST_COLUMNS).count();
        return names.size() >= FEWEST_COLUMNS && known >= FEWEST_RECORDS;
    }

    private Table table() {
        List<List<Passage>> rows = new ArrayList<>();
        rows.add(List.copyOf(names.values()));
        for (Map<String, Passage> record : records) {
            List<Passage> row = new ArrayList<>();
            int place = record.values().iterator().next().start();
            for (String name : names.keySet()) {
                row.add(record.getOrDefault(name, new Passage(place, place)));
            }
            rows.add(row);
        }
        return new Table(0, rows);
    }
}
