package luoshi.ui.matching;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.MatchState;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;
import luoshi.model.Reference;
import luoshi.ui.support.Messages;
import luoshi.ui.support.SideBySide;
import luoshi.workbench.SuspectLink;
import luoshi.workbench.Wording;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** How rows, tasks and reasons are called in this view. */
final class MatchingWords {
    private static final int BEGINNING = 12;
    private static final int SUSPECT_WORDS = 80;

    private final Messages messages;
    private final Wording wording;

    MatchingWords(Messages messages, Wording wording) {
        this.messages = messages;
        this.wording = wording;
    }

    /** What a piece of evidence says. */
    String sentence(Evidence evidence) {
        return wording.of(evidence);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** 落实行 10; a row without a number goes by its place. */
    String row(QueueItem.Row row) {
        Integer number = row.match().outcome().outcome().number();
        return number == null
                ? text("row.unnumbered", String.valueOf(row.index() + 1))
                : text("row", number.toString());
    }

    /** 任务 9; a task without a number goes by its first words. */
    String task(KeptTask task) {
        Integer number = task.task().number();
        String text = task.task().text();
        return number == null
                ? text("task.unnumbered", text.substring(0, Math.min(BEGINNING, text.length())))
                : text("task", number.toString());
    }

    /** 第9项、日常履职; as printed where the program does not understand it. */
    String source(Outcome outcome) {
        StringJoiner parts = new StringJoiner(text("and"));
        for (Reference reference : outcome.references()) {
            parts.add(text("item", String.valueOf(reference.number())));
        }
        if (outcome.dailyDuty()) {
            parts.add(text("daily-duty"));
        }
        return parts.length() == 0 ? outcome.source() : parts.toString();
    }

    /** 报告第9项, for the queue. */
    String sourceInQueue(Outcome outcome) {
        return outcome.references().isEmpty()
                ? source(outcome)
                : text("item.of-report", String.valueOf(outcome.references().getFirst().number()));
    }

    String group(QueueGroup group) {
        return text("group." + group.key());
    }

    String evidence(EvidenceKind kind) {
        return switch (kind) {
            case REFERENCE -> text("evidence.reference");
            case WORDING -> text("evidence.wording");
            case MEANING -> text("evidence.meaning");
            case NAMES -> text("evidence.names");
            case UNITS -> text("evidence.units");
        };
    }

    /**
     * Why the program did not confirm the row by itself, or who has settled it.
     *
     * @param both the row beside the candidate looked at
     */
    String reason(QueueItem.Row row, @Nullable Candidate candidate, SideBySide both) {
        return switch (row.group()) {
            case SUSPECT -> suspect(row);
            case TEXT_DIFFERS, SEVERAL, BY_WORDING, MISSING_TASK, UNMATCHED ->
                    candidate == null ? nothing(row) : open(row, candidate, both);
            case AUTOMATIC -> text("reason.automatic");
            case BY_OFFICER -> byOfficer(row.match());
        };
    }

    private String nothing(QueueItem.Row row) {
        String missing =
                row.match().state() == MatchState.MISSING_TASK
                        ? "reason.missing-task"
                        : "reason.unmatched";
        return text(row.match().links().isEmpty() ? missing : missing + ".rejected");
    }

    private String open(QueueItem.Row row, Candidate candidate, SideBySide both) {
        if (candidate.isRejected()) {
            return text("reason.rejected");
        }
        if (candidate.score() < 0) {
            return text("reason.looked-up");
        }
        if (candidate.score(EvidenceKind.REFERENCE) > 0) {
            if (row.group() == QueueGroup.SEVERAL) {
                return text("reason.several");
            }
            // unlike texts have no places that could be counted
            return both.alike()
                    ? text("reason.text-differs", both.differing().size())
                    : text("reason.unlike");
        }
        boolean named = !row.match().outcome().outcome().references().isEmpty();
        return text(named ? "reason.by-wording.named" : "reason.by-wording");
    }

    /** What an end of the link said when it was settled. */
    private String suspect(QueueItem.Row row) {
        SuspectLink suspect = Objects.requireNonNull(row.suspect());
        String task = suspect.task();
        return task == null
                ? text("reason.suspect.outcome")
                : text("reason.suspect.task", beginning(task));
    }

    private static String beginning(String text) {
        return text.length() <= SUSPECT_WORDS ? text : text.substring(0, SUSPECT_WORDS) + "…";
    }

    private String byOfficer(OutcomeMatch match) {
        if (match.noneFitsBy() != null) {
            return text("reason.none-fits", match.noneFitsBy());
        }
        Link link = match.links().getFirst();
        String at =
                link.decidedAt() == null
                        ? ""
                        : text(
                                "moment",
                                link.decidedAt().getMonthValue(),
                                link.decidedAt().getDayOfMonth(),
                                "%02d".formatted(link.decidedAt().getHour()),
                                "%02d".formatted(link.decidedAt().getMinute()));
        return text("reason.by-officer", Objects.requireNonNullElse(link.decidedBy(), ""), at);
    }

    /** Which numbers the year's lists have: 2021年清单有第1至9项。 */
    String extent(YearBook book) {
        List<Integer> numbers =
                book.tasks().stream()
                        .map(task -> task.task().number())
                        .filter(Objects::nonNull)
                        .toList();
        String year = String.valueOf(book.year());
        if (numbers.isEmpty()) {
            return book.tasks().isEmpty()
                    ? text("extent.nothing", year)
                    : text("extent.unnumbered", year, book.tasks().size());
        }
        IntSummaryStatistics span =
                numbers.stream().mapToInt(Integer::intValue).summaryStatistics();
        return text(
                numbers.stream().distinct().count() == span.getMax() - span.getMin() + 1
                        ? "extent"
                        : "extent.gaps",
                year,
                String.valueOf(span.getMin()),
                String.valueOf(span.getMax()),
                book.tasks().size());
    }
}
