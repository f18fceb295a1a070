package luoshi.workbench;

import java.util.Objects;
import java.util.stream.Collectors;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.text.PinyinInitials;
import org.jspecify.annotations.Nullable;

/** What can stand in a column of the list of tasks, and how tasks are sorted by it. */
public enum TaskColumn {
    /** 年度. */
    YEAR,
    /** 编号. */
    NUMBER,
    /** 重点任务. */
    TEXT,
    /** 牵头单位, and how many there are. */
    UNIT,
    /** 配合单位. */
    JOINT,
    /** 状态. */
    STATE,
    /** 篇章. */
    SECTION,
    /** 完成时限. */
    DEADLINE,
    /** 责任人. */
    LEADERS,
    /** 落实情况: how many rows. */
    OUTCOME,
    /** 承诺: how many numbers. */
    PROMISES,
    /** 判定. */
    VERDICT,
    /** 发文单位. */
    ISSUER,
    /** 最近改动. */
    CHANGED;

    private static final String AND = "、";

    /** The key of what says nothing. */
    static final String LAST = "\uFFFF";

    private static final int BEGINNING = 12;

    /**
     * A task's words in a column as they are copied; empty for what only numbers and states say.
     */
    public String words(TaskEntry entry) {
        Task task = entry.kept().task();
        return switch (this) {
            case YEAR -> plain(entry.kept().edition().heading().year());
            case NUMBER -> plain(task.number());
            case TEXT -> task.text();
            case UNIT -> units(task, true);
            case JOINT -> units(task, false);
            case SECTION -> task.section();
            case DEADLINE -> Objects.requireNonNullElse(task.deadline(), "");
            case LEADERS -> String.join(AND, task.leaders());
            case OUTCOME -> plain(entry.outcomes().size());
            case ISSUER -> TaskFacet.issuer(entry);
            case STATE, PROMISES, VERDICT, CHANGED -> "";
        };
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String units(Task task, boolean leading) {
        return task.units().stream()
                .filter(part -> (part.role() == Role.LEAD) == leading)
                .map(part -> part.unit())
                .collect(Collectors.joining(AND));
    }

    /** By what tasks are sorted in it: smaller keys first, empty words last. */
    String key(TaskEntry entry, TaskFacts facts) {
        return switch (this) {
            case YEAR, NUMBER, DEADLINE, OUTCOME -> counted(words(entry));
            case TEXT -> spelt(entry.kept().task().text());
            case UNIT, JOINT, SECTION, LEADERS, ISSUER -> spelt(words(entry));
            case STATE ->
                    switch (entry.state()) {
                        case CONFIRMED -> "1";
                        case PENDING -> "2";
                        case NO_OUTCOME -> "3";
                    };
            case PROMISES -> {
                TaskFacts.Promised promised = facts.of(entry);
                yield counted(promised == null ? "" : String.valueOf(promised.numbers()));
            }
            case VERDICT -> {
                TaskFacts.Promised promised = facts.of(entry);
                yield promised == null || promised.verdicts().isEmpty()
                        ? LAST
                        : String.valueOf(worst(promised));
            }
            case CHANGED -> {
                var at = facts.changed().get(entry.kept().id());
                yield at == null ? LAST : "%019d".formatted(Long.MAX_VALUE - at.toEpochSecond());
            }
        };
    }

    /** Missed before what is not said, that before what is met. */
    private static int worst(TaskFacts.Promised promised) {
        return promised.verdicts().stream()
                .mapToInt(
                        verdict ->
                                switch (verdict) {
                                    case MISSED -> 0;
                                    case NOT_REPORTED -> 1;
                                    case UNDECIDABLE -> 2;
                                    case MET -> 3;
                                    case EXCEEDED -> 4;
                                })
                .min()
                .orElse(0);
    }

    /** Numbers in words count as numbers: 9 before 10. */
    private static String counted(String words) {
        if (words.isEmpty()) {
            return LAST;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.length(); ) {
            int end = i;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            if (end > i) {
                key.append("0".repeat(Math.max(0, 9 - (end - i)))).append(words, i, end);
                i = end;
            } else {
                key.append(words.charAt(i++));
            }
        }
        return key.toString();
    }

    /** As Chinese words stand in a register: by the letters that they begin with. */
    private static String spelt(String words) {
        if (words.isEmpty()) {
            return LAST;
        }
        String beginning = words.substring(0, Math.min(BEGINNING, words.length()));
        return PinyinInitials.of(beginning) + '\u0000' + words;
    }
}
