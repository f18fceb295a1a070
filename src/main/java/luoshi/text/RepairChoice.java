package luoshi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import luoshi.model.Outcome;
import luoshi.model.Repair;

/** Reads a row with some of its repairs taken and the others declined. */
public final class RepairChoice {
    private static final int CONTEXT = 8;
    private static final int WINDOW = 40;

    private final String manuscript;
    private final List<Repair> repairs;

    /**
     * @param manuscript the text that the repairs' passages point into
     * @param repairs those of one row
     */
    public RepairChoice(String manuscript, List<Repair> repairs) {
        this.manuscript = manuscript;
        this.repairs = List.copyOf(repairs);
    }

    /** A row whose texts read as repaired where a repair is taken, as printed where it is not. */
    public static Outcome of(Outcome row, String manuscript, Predicate<Repair> taken) {
        RepairChoice choice = new RepairChoice(manuscript, row.repairs());
        String target = row.target();
        return new Outcome(
                row.number(),
                choice.read(row.task(), taken),
                target == null ? null : choice.read(target, taken),
                choice.read(row.source(), taken),
                row.references(),
                row.dailyDuty(),
                row.units(),
                choice.read(row.account(), taken),
                row.repairs().stream().map(one -> set(one, taken.test(one))).toList(),
                row.passage());
    }

    private static Repair set(Repair one, boolean applied) {
        return new Repair(one.damaged(), one.repaired(), applied, one.passage());
    }

    /**
     * A text of the row with the taken repairs in it, and no other; repairs that stand in another
     * column leave it as it is.
     *
     * @param text as it stands, with the applied repairs
     */
    public String read(String text, Predicate<Repair> taken) {
        Bare bare = Bare.of(text);
        StringBuilder chosen = new StringBuilder(text);
        int shift = 0;
        int from = 0;
        for (Repair one : repairs) {
            String now = Bare.of(standing(one)).text;
            int at = now.isEmpty() ? -1 : place(bare.text, now, one, from);
            if (at < 0) {
                continue;
            }
            from = at + now.length();
            if (taken.test(one) != one.applied()) {
                int start = bare.places.get(at) + shift;
                int end = bare.places.get(from - 1) + 1 + shift;
                String reading = taken.test(one) ? one.repaired() : one.damaged();
                chosen.replace(start, end, reading);
                shift += reading.length() - (end - start);
            }
        }
        return chosen.toString();
    }

    private static String standing(Repair one) {
        return one.applied() ? one.repaired() : one.damaged();
    }

    /** Where what stands for a repair is found between what stands around it, -1 if nowhere. */
    private int place(String text, String now, Repair one, int from) {
        String before = Bare.of(around(one.passage().start() - WINDOW, one.passage().start())).text;
        String behind = Bare.of(around(one.passage().end(), one.passage().end() + WINDOW)).text;
        int best = -1;
        int most = -1;
        for (int at = text.indexOf(now, from); at >= 0; at = text.indexOf(now, at + 1)) {
            int back = sameBefore(text, at, before);
            int on = sameBehind(text, at + now.length(), behind);
            int rest = text.length() - at - now.length();
            boolean fits = back >= Math.min(CONTEXT, at) || on >= Math.min(CONTEXT, rest);
            boolean alone = back + on == 0 && now.length() < text.length();
            if (fits && !alone && back + on > most) {
                best = at;
                most = back + on;
            }
        }
        return best;
    }

    private static int sameBefore(String text, int end, String before) {
        int same = 0;
        while (same < Math.min(end, before.length())
                && text.charAt(end - 1 - same) == before.charAt(before.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static int sameBehind(String text, int start, String behind) {
        int same = 0;
        while (same < Math.min(text.length() - start, behind.length())
                && text.charAt(start + same) == behind.charAt(same)) {
            same++;
        }
        return same;
    }

    /** A part of the manuscript, with the applied repairs that stand in it. */
    private String around(int from, int to) {
        int at = Math.max(0, from);
        int end = Math.min(to, manuscript.length());
        StringBuilder part = new StringBuilder();
        for (Repair one : repairs) {
            boolean inside = one.passage().start() >= at && one.passage().end() <= end;
            if (inside && one.applied()) {
                part.append(manuscript, at, one.passage().start()).append(one.repaired());
                at = one.passage().end();
            }
        }
        return part.append(manuscript, Math.min(at, end), end).toString();
    }

    /** A text without white space that knows where its characters stood. */
    private record Bare(String text, List<Integer> places) {
        static Bare of(String printed) {
            StringBuilder bare = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < printed.length(); i++) {
                if (!Folding.goes(printed.charAt(i))) {
                    bare.append(printed.charAt(i));
                    places.add(i);
                }
            }
            return new Bare(bare.toString(), places);
        }
    }
}
