package luoshi.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Tasks of one year or of many, laid out so that every key pressed finds, counts and sorts them at
 * once. Never changes, but for what it works out when it is first asked.
 */
public final class TaskShelf {
    /** Without tasks. */
    public static final TaskShelf EMPTY =
            new TaskShelf(
                    List.of(),
                    new TaskSearch(List.of()),
                    TaskFacts.NONE,
                    new TaskFacetIndex(List.of(), TaskFacts.NONE));

    private static final int REHEARSED = 4;

    private final List<TaskEntry> tasks;
    private final TaskSearch search;
    private final TaskFacts facts;
    private final TaskFacetIndex facets;
    private final Map<TaskOrder, int[]> sorted = new HashMap<>();

    private TaskShelf(
            List<TaskEntry> tasks, TaskSearch search, TaskFacts facts, TaskFacetIndex facets) {
        this.tasks = tasks;
        this.search = search;
        this.facts = facts;
        this.facets = facets;
    }

    /**
     * A shelf of these tasks.
     *
     * @param book knows who the units are
     */
    public static TaskShelf of(List<TaskEntry> tasks, YearBook book, TaskFacts facts) {
        List<TaskEntry> copy = List.copyOf(tasks);
        return new TaskShelf(
                copy, new TaskSearch(copy, book), facts, new TaskFacetIndex(copy, facts));
    }

    /** The same tasks, of which more is known by now. */
    public TaskShelf with(TaskFacts more) {
        return new TaskShelf(tasks, search, more, facets.with(more));
    }

    /** What is known of the tasks beside their books. */
    public TaskFacts facts() {
        return facts;
    }

    /** All its tasks, as their lists have them. */
    public List<TaskEntry> tasks() {
        return tasks;
    }

    /** How words are understood here. */
    public TaskSearch search() {
        return search;
    }

    /** All values of a facet, in the order in which the tasks first have them. */
    public List<String> values(TaskFacet facet) {
        return facets.values(facet);
    }

    /**
     * Folds all texts and searches a few times, so that the first key pressed is as quick as later
     * ones. Called away from the window, before anybody else has this shelf.
     */
    public void prepare() {
        search.prepare();
        for (String section : values(TaskFacet.SECTION)) {
            String words = section.substring(Math.max(0, section.length() - REHEARSED));
            for (int end = 1; end <= words.length(); end++) {
                show(
                        new TaskQuery(
                                search.understand(words.substring(0, end)),
                                Map.of(),
                                null,
                                TaskOrder.AS_LISTED));
            }
        }
    }

    /** What a query finds. */
    public TaskHits show(TaskQuery query) {
        BitSet found = search.places(query.words());
        int total = tasks.size();
        if (query.unit() != null) {
            BitSet own = search.placesOf(query.unit());
            total = own.cardinality();
            found.and(own);
        }
        TaskFacetIndex.Pass pass = facets.new Pass(query.chosen());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            pass.see(i);
        }
        return new TaskHits(rows(pass.passed(), query.order()), pass.counts(), total);
    }

    private List<TaskEntry> rows(BitSet passed, TaskOrder order) {
        List<TaskEntry> rows = new ArrayList<>(passed.cardinality());
        if (order.column() == null) {
            passed.stream().forEach(place -> rows.add(tasks.get(place)));
            return rows;
        }
        for (int place : sorted(order)) {
            if (passed.get(place)) {
                rows.add(tasks.get(place));
            }
        }
        return rows;
    }

    /**
     * Works out an order, which takes a while where there are many tasks; done away from the
     * window, {@link #show} need not wait for it. May be called from any thread.
     */
    public void prepare(TaskOrder order) {
        if (order.column() != null) {
            sorted(order);
        }
    }

    private synchronized int[] sorted(TaskOrder order) {
        return sorted.computeIfAbsent(order, this::sort);
    }

    private int[] sort(TaskOrder order) {
        TaskColumn column = Objects.requireNonNull(order.column());
        String[] keys = tasks.stream().map(task -> column.key(task, facts)).toArray(String[]::new);
        Comparator<Integer> byKey = Comparator.comparing(place -> keys[place]);
        // what says nothing stands last either way
        Comparator<Integer> saysNothing =
                Comparator.comparing(place -> keys[place].equals(TaskColumn.LAST));
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(saysNothing.thenComparing(order.descending() ? byKey.reversed() : byKey))
                .mapToInt(place -> place)
                .toArray();
    }
}
