package luoshi.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import luoshi.model.Evidence;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.Reference;
import org.jspecify.annotations.Nullable;

/** Says in words how an outcome was matched. */
final class MatchingWords {
    /** What speaks for a link, the strongest first (来源、文字). */
    String evidence(Link link) {
        return link.evidence().stream()
                .map(Evidence::kind)
                .distinct()
                .map(kind -> Words.of("evidence." + kind.name()))
                .collect(Collectors.joining(Words.of("between-evidence")));
    }

    /** How far the matching has come. */
    String decision(OutcomeMatch match) {
        return Words.of("match." + match.state().name());
    }

    /** Why no task stands beside an outcome. */
    String whyAlone(OutcomeMatch match) {
        List<Reference> references = match.outcome().outcome().references();
        if (match.state() == MatchState.MISSING_TASK && !references.isEmpty()) {
            return references.stream()
                    .map(r -> Words.of("missing-task", r.list(), r.number()))
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
        if (match.noneFitsBy() != null) {
            return Words.of("none-fits");
        }
        if (match.outcome().outcome().dailyDuty() && references.isEmpty()) {
            return Words.of("daily-duty");
        }
        return Words.of("nothing-similar");
    }

    /** Who decided and when, and the officer's note; empty where nobody has. */
    String decider(OutcomeMatch match, @Nullable Link link) {
        @Nullable String by = link == null ? match.noneFitsBy() : link.decidedBy();
        if (by == null) {
            boolean settled = link != null && link.state() == LinkState.CONFIRMED;
            return settled ? Words.of("by-program") : "";
        }
        StringBuilder decider = new StringBuilder(by);
        if (link != null && link.decidedAt() != null) {
            DateTimeFormatter form =
                    DateTimeFormatter.ofPattern(Words.of("date-time"), Locale.ROOT);
            decider.append('\n').append(link.decidedAt().format(form));
        }
        if (link != null && link.comment() != null && !link.comment().isBlank()) {
            decider.append('\n').append(link.comment().strip());
        }
        return decider.toString();
    }
}
