package luoshi.workbench;

import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import luoshi.model.ChangedRow;
import luoshi.model.Step;
import org.jspecify.annotations.Nullable;

/** Steps of the history and what they changed, as the officer would say it. */
public final class HistoryWords {
    /** What says most of a row, the first that it has. */
    private static final List<String> TELLING =
            List.of("reason", "text", "task", "name", "title", "state", "value", "list", "role");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Chinese for every language but English. */
    public HistoryWords(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "luoshi.workbench.history",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A line of what a step changed.
     *
     * @param object whose value it is
     * @param field which value, or what was done with the whole row
     * @param before empty where there was none
     * @param after empty where there is none
     */
    public record Line(String object, String field, String before, String after) {}

    /** What a step did: "导入…", "核定…", "撤销：…". */
    public String of(Step step) {
        return text("step." + step.kind(), step.subject());
    }

    /** The changed rows of a step, in their order; a changed row has a line for each value. */
    public List<Line> of(List<ChangedRow> rows) {
        return rows.stream().flatMap(this::of).toList();
    }

    /** Many rows of one kind in one line. */
    public Line counted(String relation, ChangedRow.Kind kind, int count) {
        String many = text("many", count);
        boolean deleted = kind == ChangedRow.Kind.DELETED;
        return new Line(
                textOr("relation." + relation, relation),
                switch (kind) {
                    case MADE -> text("made");
                    case CHANGED -> text("changed");
                    case DELETED -> text("deleted");
                },
                deleted ? many : "",
                deleted ? "" : many);
    }

    private Stream<Line> of(ChangedRow row) {
        String object = object(row);
        if (row.kind() == ChangedRow.Kind.CHANGED) {
            return row.values().stream()
                    .map(
                            value ->
                                    new Line(
                                            object,
                                            textOr("column." + value.column(), value.column()),
                                            said(value.column(), value.before()),
                                            said(value.column(), value.after())));
        }
        boolean made = row.kind() == ChangedRow.Kind.MADE;
        String all = telling(row, made);
        return Stream.of(
                new Line(
                        object, text(made ? "made" : "deleted"), made ? "" : all, made ? all : ""));
    }

    private String telling(ChangedRow row, boolean made) {
        return TELLING.stream()
                // a source file's text is a whole document
                .filter(column -> !row.relation().equals("source_file") || column.equals("name"))
                // a setting's name says which it is already
                .filter(column -> !row.relation().equals("setting") || column.equals("value"))
                .flatMap(
                        column ->
                                row.values().stream()
                                        .filter(value -> value.column().equals(column)))
                .map(value -> said(value.column(), made ? value.after() : value.before()))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A value as the officer would say it; most are what they are. */
    private String said(String column, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return column.endsWith("_at")
                ? moment(value)
                : textOr("value." + column + "." + value, value);
    }

    /** A moment as the clock here showed it; as it is kept where it is none. */
    private static String moment(String kept) {
        try {
            return MINUTE.format(
                    OffsetDateTime.parse(kept).atZoneSameInstant(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return kept;
        }
    }

    private String object(ChangedRow row) {
        String kind = textOr("relation." + row.relation(), row.relation());
        String about = row.about().isEmpty() ? "" : text("about", row.about());
        String name = textOr("name." + row.name(), row.name());
        return Stream.of(kind, about, name)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? text(key) : otherwise;
    }
}
