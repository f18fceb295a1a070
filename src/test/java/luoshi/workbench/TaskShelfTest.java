package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskShelfTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-20T17:30:00+08:00");
    private static final List<String> UNITS = List.of("市科技局、高新区管委会", "市财政局", "市水务局", "湖东区政府");

    private final Random chance = new Random(7);
    private final List<TaskEntry> tasks = new ArrayList<>();
    private final TaskFacts facts = facts();
    private final TaskShelf shelf = TaskShelf.of(tasks, NO_BOOK, facts);

    private static final YearBook NO_BOOK = new YearBook(2025, List.of(), Map.of(), List.of());

    private TaskFacts facts() {
        Map<Long, TaskFacts.Promised> promises = new HashMap<>();
        Map<Long, OffsetDateTime> changed = new HashMap<>();
        for (int i = 1; i <= 120; i++) {
            tasks.add(task(i));
            if (chance.nextBoolean()) {
                Set<Verdict> verdicts =
                        chance.nextBoolean() ? Set.of(Verdict.MET, Verdict.MISSED) : Set.of();
                promises.put((long) i, new TaskFacts.Promised(chance.nextInt(3), "", verdicts));
            }
            if (chance.nextInt(4) == 0) {
                changed.put((long) i, NOW.minusDays(chance.nextInt(40)));
            }
        }
        return new TaskFacts(promises, changed, NOW.minusDays(20), NOW);
    }

    private TaskEntry task(int id) {
        List<Responsibility> units = new ArrayList<>();
        for (String unit : UNITS) {
            if (chance.nextInt(3) == 0) {
                units.add(new Responsibility(unit, units.isEmpty() ? Role.LEAD : Role.JOINT));
            }
        }
        Task task =
                new Task(
                        chance.nextInt(9) == 0 ? null : id,
                        chance.nextBoolean() ? "一、科技" : "二、民生",
                        "",
                        chance.nextBoolean() ? "新建公园" + id + "个" : "推动創新" + id,
                        units,
                        List.of(),
                        null,
                        false,
                        new Passage(0, 1));
        int year = 2024 + chance.nextInt(2);
        Edition edition = new Edition(year, "sha", new Heading("清单", null, "云岫市政府", year), null);
        TaskState state = List.of(TaskState.values()).get(chance.nextInt(3));
        return new TaskEntry(new KeptTask(id, edition, task), state, List.of());
    }

    /** What the facets promise, said in the plainest way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyFacetIsCountedUnderAllOthers(int seed) {
        Random choosing = new Random(seed);
        Map<TaskFacet, Set<String>> chosen = new EnumMap<>(TaskFacet.class);
        for (TaskFacet facet : TaskFacet.values()) {
            if (choosing.nextInt(4) == 0) {
                Set<String> values = new HashSet<>(shelf.values(facet));
                values.removeIf(value -> choosing.nextBoolean());
                chosen.put(facet, values);
            }
        }
        String typed = choosing.nextBoolean() ? "创新" : "";
        List<SearchWord> words = shelf.search().understand(typed);

        TaskHits hits = shelf.show(new TaskQuery(words, chosen, null, TaskOrder.AS_LISTED));

        List<TaskEntry> found = shelf.search().find(words);
        assertThat(hits.rows()).isEqualTo(passing(found, chosen, null));
        for (TaskFacet facet : TaskFacet.values()) {
            Map<String, Integer> counts = new HashMap<>();
            passing(found, chosen, facet)
                    .forEach(
                            task ->
                                    facet.valuesOf(task, facts)
                                            .forEach(v -> counts.merge(v, 1, Integer::sum)));
            assertThat(hits.counts().get(facet)).as(facet.name()).isEqualTo(counts);
        }
    }

    private List<TaskEntry> passing(
            List<TaskEntry> found,
            Map<TaskFacet, Set<String>> chosen,
            @Nullable TaskFacet without) {
        return found.stream()
                .filter(
                        task ->
                                chosen.entrySet().stream()
                                        .filter(one -> one.getKey() != without)
                                        .filter(one -> !one.getValue().isEmpty())
                                        .allMatch(
                                                one ->
                                                        one.getKey().valuesOf(task, facts).stream()
                                                                .anyMatch(
                                                                        one.getValue()::contains)))
                .toList();
    }

    @Test
    void oneUnitsTasksAreATotalOfTheirOwn() {
        TaskHits hits =
                shelf.show(new TaskQuery(List.of(), Map.of(), UNITS.get(1), TaskOrder.AS_LISTED));
        assertThat(hits.rows())
                .hasSize(hits.total())
                .isNotEmpty()
                .hasSizeLessThan(tasks.size())
                .allMatch(task -> task.concerns(UNITS.get(1)));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER", "UNIT", "SECTION", "YEAR", "PROMISES", "VERDICT", "CHANGED", "STATE"})
    void sortsByEveryColumnWithWhatSaysNothingLast(TaskColumn column) {
        for (boolean descending : new boolean[] {false, true}) {
            List<String> keys =
                    shelf
                            .show(
                                    new TaskQuery(
                                            List.of(),
                                            Map.of(),
                                            null,
                                            new TaskOrder(column, descending)))
                            .rows()
                            .stream()
                            .map(task -> column.key(task, facts))
                            .toList();
            List<String> said = keys.stream().filter(key -> !key.equals(TaskColumn.LAST)).toList();
            assertThat(keys).hasSameSizeAs(tasks);
            assertThat(keys.subList(0, said.size())).isEqualTo(said);
            Comparator<String> order = Comparator.naturalOrder();
            assertThat(said).isSortedAccordingTo(descending ? order.reversed() : order);
        }
    }

    @Test
    void nineComesBeforeTen() {
        List<Integer> numbers =
                shelf
                        .show(
                                new TaskQuery(
                                        List.of(),
                                        Map.of(),
                                        null,
                                        new TaskOrder(TaskColumn.NUMBER, false)))
                        .rows()
                        .stream()
                        .map(task -> task.kept().task().number())
                        .filter(number -> number != null)
                        .toList();
        assertThat(numbers).isSorted().hasSizeGreaterThan(50);
    }

    @Test
    void whatIsKnownLaterIsCountedLater() {
        TaskShelf before = TaskShelf.of(tasks, NO_BOOK, facts.withoutPromises());
        assertThat(before.values(TaskFacet.VERDICT)).isEmpty();
        assertThat(before.with(facts).values(TaskFacet.VERDICT)).contains("MET", "MISSED");
        assertThat(before.with(facts).show(TaskQuery.ALL).counts())
                .isEqualTo(shelf.show(TaskQuery.ALL).counts());
    }
}
