package luoshi.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.model.ChangedRow;
import luoshi.ui.support.Messages;

/** Puts the changed rows of a step into words. */
final class ChangeLines {
    /** What says most of a row, the first that it has. */
    private static final List<String> TELLING =
            List.of(
                    "reason", "text", "task", "name", "title", "state", "value", "list", "role",
                    "code");

    private final Messages messages;

    ChangeLines(Messages messages) {
        this.messages = messages;
    }

    List<ChangeLine> of(List<ChangedRow> rows) {
        return rows.stream().flatMap(this::of).toList();
    }

    private Stream<ChangeLine> of(ChangedRow row) {
        String object = object(row);
        if (row.kind() == ChangedRow.Kind.CHANGED) {
            return row.values().stream()
                    .map(
                            value ->
                                    new ChangeLine(
                                            object,
                                            messages.textOr(
                                                    "column." + value.column(), value.column()),
                                            Objects.requireNonNullElse(value.before(), ""),
                                            Objects.requireNonNullElse(value.after(), "")));
        }
        boolean made = row.kind() == ChangedRow.Kind.MADE;
        String all = telling(row, made);
        return Stream.of(
                new ChangeLine(
                        object,
                        messages.text(made ? "made" : "deleted"),
                        made ? "" : all,
                        made ? all : ""));
    }

    private static String telling(ChangedRow row, boolean made) {
        return TELLING.stream()
                // a source file's text is a whole document
                .filter(column -> !row.relation().equals("source_file") || column.equals("name"))
                .flatMap(
                        column ->
                                row.values().stream()
                                        .filter(value -> value.column().equals(column)))
                .map(value -> made ? value.after() : value.before())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String object(ChangedRow row) {
        String kind = messages.textOr("relation." + row.relation(), row.relation());
        String about = row.about().isEmpty() ? "" : messages.text("about", row.about());
        String name = messages.textOr("name." + row.name(), row.name());
        return Stream.of(kind, about, name)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
