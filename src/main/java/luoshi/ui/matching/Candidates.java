package luoshi.ui.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.OutcomeMatch;
import luoshi.text.Folding;
import luoshi.text.PinyinInitials;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** The tasks to choose from for a row: those proposed, or those that a search finds. */
final class Candidates {
    /** As many as anyone looks through. */
    static final int MOST = 60;

    private Candidates() {}

    /**
     * Those that the ledger links with the row, best first.
     *
     * @param lookedUp stands first where the ledger does not link it, null for none
     */
    static List<Candidate> of(OutcomeMatch match, YearBook book, @Nullable KeptTask lookedUp) {
        Map<Long, Link> links = links(match);
        List<Candidate> candidates = new ArrayList<>();
        if (lookedUp != null && !links.containsKey(lookedUp.id())) {
            candidates.add(new Candidate(1, lookedUp, null));
        }
        for (Link link : match.links()) {
            book.task(link.taskId())
                    .ifPresent(
                            task ->
                                    candidates.add(
                                            new Candidate(candidates.size() + 1, task, link)));
        }
        return List.copyOf(candidates);
    }

    /** Those whose number, words or units the query finds: that number first, then by the lists. */
    static List<Candidate> found(OutcomeMatch match, YearBook book, String query) {
        Map<Long, Link> links = links(match);
        String folded = Folding.fold(query);
        Stream<KeptTask> numbered = book.tasks().stream().filter(task -> hasNumber(folded, task));
        Stream<KeptTask> others =
                book.tasks().stream()
                        .filter(task -> !hasNumber(folded, task) && finds(folded, query, task));
        List<Candidate> found = new ArrayList<>();
        Stream.concat(numbered, others)
                .limit(MOST)
                .forEach(
                        task ->
                                found.add(
                                        new Candidate(
                                                found.size() + 1, task, links.get(task.id()))));
        return List.copyOf(found);
    }

    private static boolean hasNumber(String folded, KeptTask task) {
        Integer number = task.task().number();
        return number != null && folded.equals(number.toString());
    }

    private static Map<Long, Link> links(OutcomeMatch match) {
        Map<Long, Link> links = new LinkedHashMap<>();
        match.links().forEach(link -> links.put(link.taskId(), link));
        return links;
    }

    private static boolean finds(String folded, String query, KeptTask task) {
        return Folding.fold(task.task().text()).contains(folded)
                || task.task().units().stream()
                        .anyMatch(
                                part ->
                                        Folding.fold(part.unit()).contains(folded)
                                                || PinyinInitials.matches(query, part.unit()));
    }

    /** The one that is looked at first: not rejected, the best. */
    static Optional<Candidate> first(List<Candidate> candidates) {
        return candidates.stream().filter(one -> !one.isRejected()).findFirst();
    }
}
