package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A label on a line of its own, with what follows it there: 责任单位：…, 【责任单位】… or 03 项目名称：….
 *
 * @param column what the label stands for
 * @param number that is printed before the label, null where none is
 * @param marked whether the label stands in brackets
 */
record RecordField(
        String name, TableColumn column, @Nullable Passage number, Passage value, boolean marked) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<![^\\s；;])[-—·•●◆■]*(?:(?<number>\\d{1,3})[.、．]?\\s*)?"
                            + "(?:[【\\[](?<mark>[\\u4e00-\\u9fff]{2,10})[】\\]][：:]?"
                            + "|(?<name>[\\u4e00-\\u9fff（）()]{2,12})\\s?[：:])\\s*");

    /** The fields of a line, in order; none where it begins with anything else. */
    static List<RecordField> on(Line line) {
        List<RecordField> fields = new ArrayList<>();
        Matcher label = LABEL.matcher(line.text());
        while (label.find()) {
            boolean marked = label.group("mark") != null;
            String name = marked ? label.group("mark") : label.group("name");
            TableColumn column = TableColumn.of(name);
            if (column == null || (fields.isEmpty() && label.start() > 0)) {
                continue;
            }
            if (!fields.isEmpty()) {
                fields.add(fields.removeLast().until(line, label.start()));
            }
            int number = label.start("number");
            fields.add(
                    new RecordField(
                            name,
                            column,
                            number < 0 ? null : at(line, number, label.end("number")),
                            at(line, label.end(), line.text().length()),
                            marked));
        }
        return fields;
    }

    private RecordField until(Line line, int end) {
        int behind = end;
        while (line.start() + behind > value.start()
                && "；; \t　".indexOf(line.text().charAt(behind - 1)) >= 0) {
            behind--;
        }
        Passage cut = new Passage(value.start(), line.start() + behind);
        return new RecordField(name, column, number, cut, marked);
    }

    private static Passage at(Line line, int from, int to) {
        return new Passage(line.start() + from, line.start() + to);
    }
}
