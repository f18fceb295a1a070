package luoshi.ui.tasks;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;
import org.jspecify.annotations.Nullable;

/** What stands in the columns, in words: as it is shown, copied and exported. */
final class ColumnWords {
    private static final String AND = "、";

    private final Messages messages;

    ColumnWords(Messages messages) {
        this.messages = messages;
    }

    /** A column's heading. */
    String heading(TaskColumn column) {
        return messages.text("column." + column.name().toLowerCase(Locale.ROOT));
    }

    /** What a task says in a column; empty for nothing. */
    String of(TaskColumn column, TaskEntry task, TaskFacts facts) {
        return switch (column) {
            case STATE -> messages.text("state." + task.state().name());
            case PROMISES -> promises(facts.of(task));
            case VERDICT -> verdicts(facts.of(task));
            case CHANGED -> changed(facts.changed().get(task.kept().id()));
            default -> column.words(task);
        };
    }

    private static String promises(TaskFacts.@Nullable Promised promised) {
        if (promised == null || promised.numbers() == 0) {
            return "";
        }
        int more = promised.numbers() - 1;
        return more == 0 ? promised.first() : promised.first() + " +" + more;
    }

    private String verdicts(TaskFacts.@Nullable Promised promised) {
        return promised == null
                ? ""
                : promised.verdicts().stream()
                        .sorted()
                        .map(verdict -> messages.text("verdict." + verdict.name()))
                        .collect(Collectors.joining(AND));
    }

    private String changed(@Nullable OffsetDateTime at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(messages.locale())
                        .format(at);
    }
}
