package luoshi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import luoshi.SharedDocuments;
import luoshi.model.Edition;
import luoshi.model.Evidence;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Proposal;
import luoshi.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real outcome report against the real lists, by their checked answers. */
class RealPapersTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRowFindsItsTaskOrNone(boolean withNextList) throws IOException {
        List<KeptTask> tasks = new ArrayList<>(tasks(2021));
        if (withNextList) {
            tasks.addAll(tasks(2023));
        }
        List<Match> matches = new Matcher().match(outcomes(), tasks);
        assertThat(matches).hasSize(62);
        assertThat(rows(matches, MatchState.CONFIRMED))
                .containsExactlyElementsOf(LongStream.rangeClosed(3, 9).boxed().toList());
        assertThat(rows(matches, MatchState.UNMATCHED)).containsExactly(1L, 2L, 61L, 62L);
        assertThat(rows(matches, MatchState.PROPOSED)).containsExactly(10L);
        assertThat(rows(matches, MatchState.MISSING_TASK)).hasSize(50);
        for (Match match : matches.subList(2, 10)) {
            assertThat(match.proposals().getFirst().taskId())
                    .isEqualTo(id(2021, (int) match.outcomeId() - 1));
        }
    }

    @Test
    void theRowThatIsWordedOtherwiseSaysSo() throws IOException {
        Proposal first = new Matcher().match(outcomes(), tasks(2021)).get(9).proposals().getFirst();
        assertThat(first.score()).isBetween(0.9, 0.99);
        assertThat(first.evidence())
                .extracting(Evidence::code)
                .containsExactly("reference-agrees", "wording-truncated");
        assertThat(first.evidence().getLast().arguments()).containsExactly("5");
    }

    private static List<Long> rows(List<Match> matches, MatchState state) {
        return matches.stream().filter(m -> m.state() == state).map(Match::outcomeId).toList();
    }

    private static long id(int year, int number) {
        return year * 1000L + number;
    }

    private static List<KeptTask> tasks(int year) throws IOException {
        Edition list = Papers.list(year, year);
        List<KeptTask> tasks = new ArrayList<>();
        for (JsonNode task : gold("tasks-" + year)) {
            int number = task.get("number").asInt();
            KeptTask kept = Papers.task(id(year, number), list, number, task.get("text").asText());
            tasks.add(task.path("truncated").asBoolean() ? Papers.truncated(kept) : kept);
        }
        return tasks;
    }

    private static List<KeptOutcome> outcomes() throws IOException {
        Edition report = Papers.report(1, 2021, "2021");
        List<KeptOutcome> outcomes = new ArrayList<>();
        for (JsonNode row : gold("outcomes-2021")) {
            List<Reference> references = new ArrayList<>();
            row.get("reportTaskNumbers").forEach(n -> references.add(Papers.item(n.asInt())));
            outcomes.add(
                    Papers.outcome(
                            row.get("number").asInt(),
                            report,
                            row.get("task").asText(),
                            references.toArray(Reference[]::new)));
        }
        return outcomes;
    }

    private static JsonNode gold(String name) throws IOException {
        return new ObjectMapper()
                .readTree(SharedDocuments.require("gold/" + name + ".json").toFile());
    }
}
