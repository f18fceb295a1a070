package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft's states one after the other.
 *
 * @param past the last one last
 * @param future what was undone, the next one last
 */
record DraftHistory(DraftState now, List<DraftState> past, List<DraftState> future) {
    DraftHistory {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    DraftHistory then(DraftState next) {
        return new DraftHistory(next, with(past, now), List.of());
    }

    DraftHistory back() {
        return new DraftHistory(past.getLast(), withoutLast(past), with(future, now));
    }

    DraftHistory forward() {
        return new DraftHistory(future.getLast(), with(past, now), withoutLast(future));
    }

    private static List<DraftState> with(List<DraftState> states, DraftState last) {
        List<DraftState> all = new ArrayList<>(states);
        all.add(last);
        return all;
    }

    private static List<DraftState> withoutLast(List<DraftState> states) {
        return states.subList(0, states.size() - 1);
    }
}
