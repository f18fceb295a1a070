package luoshi.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of each task in each facet as small numbers, so that counting is quick. */
final class TaskFacetIndex {
    private static final List<TaskFacet> FACETS = List.of(TaskFacet.values());

    /** Facets that more may be known of later. */
    private static final Set<TaskFacet> OF_FACTS =
            EnumSet.of(TaskFacet.PROMISES, TaskFacet.VERDICT, TaskFacet.CHANGED);

    private final List<TaskEntry> tasks;
    private final List<List<String>> names = new ArrayList<>();
    private final int[][][] codes = new int[FACETS.size()][][];

    TaskFacetIndex(List<TaskEntry> tasks, TaskFacts facts) {
        this.tasks = tasks;
        for (int f = 0; f < FACETS.size(); f++) {
            codes[f] = coded(FACETS.get(f), facts);
        }
    }

    private TaskFacetIndex(TaskFacetIndex before, TaskFacts facts) {
        this.tasks = before.tasks;
        for (int f = 0; f < FACETS.size(); f++) {
            if (OF_FACTS.contains(FACETS.get(f))) {
                codes[f] = coded(FACETS.get(f), facts);
            } else {
                codes[f] = before.codes[f];
                names.add(before.names.get(f));
            }
        }
    }

    /** The same tasks, of which more is known by now. */
    TaskFacetIndex with(TaskFacts facts) {
        return new TaskFacetIndex(this, facts);
    }

    private int[][] coded(TaskFacet facet, TaskFacts facts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<List<String>, int[]> known = new HashMap<>();
        int[][] made = new int[tasks.size()][];
        for (int i = 0; i < made.length; i++) {
            made[i] =
                    known.computeIfAbsent(
                            facet.valuesOf(tasks.get(i), facts),
                            values ->
                                    values.stream()
                                            .mapToInt(
                                                    value ->
                                                            numbers.computeIfAbsent(
                                                                    value, key -> numbers.size()))
                                            .toArray());
        }
        names.add(List.copyOf(numbers.keySet()));
        return made;
    }

    /** All values of a facet, in the order in which the tasks first have them. */
    List<String> values(TaskFacet facet) {
        return names.get(FACETS.indexOf(facet));
    }

    /** One pass over what was found: who passes, and each facet's counts. */
    final class Pass {
        private final boolean[][] allowed = new boolean[FACETS.size()][];
        private final int[] choosing;
        private final int[][] counts = new int[FACETS.size()][];
        private final BitSet passed = new BitSet();

        Pass(Map<TaskFacet, Set<String>> chosen) {
            List<Integer> asked = new ArrayList<>();
            for (int f = 0; f < FACETS.size(); f++) {
                List<String> values = names.get(f);
                counts[f] = new int[values.size()];
                Set<String> wanted = chosen.get(FACETS.get(f));
                if (wanted != null) {
                    asked.add(f);
                    allowed[f] = new boolean[values.size()];
                    for (int v = 0; v < values.size(); v++) {
                        allowed[f][v] = wanted.contains(values.get(v));
                    }
                }
            }
            choosing = asked.stream().mapToInt(f -> f).toArray();
        }

        void see(int task) {
            int failing = -1;
            for (int f : choosing) {
                if (!passes(codes[f][task], allowed[f])) {
                    if (failing >= 0) {
                        return;
                    }
                    failing = f;
                }
            }
            if (failing >= 0) {
                count(failing, task);
                return;
            }
            passed.set(task);
            for (int f = 0; f < FACETS.size(); f++) {
                count(f, task);
            }
        }

        private static boolean passes(int[] values, boolean[] allowed) {
            for (int value : values) {
                if (allowed[value]) {
                    return true;
                }
            }
            return false;
        }

        private void count(int facet, int task) {
            for (int value : codes[facet][task]) {
                counts[facet][value]++;
            }
        }

        BitSet passed() {
            return passed;
        }

        Map<TaskFacet, Map<String, Integer>> counts() {
            Map<TaskFacet, Map<String, Integer>> all = new EnumMap<>(TaskFacet.class);
            for (int f = 0; f < FACETS.size(); f++) {
                Map<String, Integer> of = new HashMap<>();
                List<String> values = names.get(f);
                for (int v = 0; v < values.size(); v++) {
                    int count = counts[f][v];
                    if (count > 0) {
                        of.put(values.get(v), count);
                    }
                }
                all.put(FACETS.get(f), of);
            }
            return all;
        }
    }
}
