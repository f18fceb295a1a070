package luoshi.workbench;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.model.OutcomeMatch;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.text.Folding;
import luoshi.unit.Directory;

/**
 * All that tasks are found by, folded, in one string: looking through it is what a search costs.
 */
final class FoldedTasks {
    /** Between two fields, so that no word is found across both. */
    private static final char BREAK = '\n';

    private final String text;

    /** Where each task begins in the text, and behind them where it ends. */
    private final int[] starts;

    private String last = "";
    private BitSet lastPlaces = new BitSet();

    FoldedTasks(List<TaskEntry> tasks, Directory directory) {
        Folded folded = new Folded(directory);
        starts = new int[tasks.size() + 1];
        for (int i = 0; i < tasks.size(); i++) {
            starts[i] = folded.text.length();
            folded.add(tasks.get(i));
        }
        starts[tasks.size()] = folded.text.length();
        text = folded.text.toString();
    }

    /**
     * The places of the tasks that have a folded word somewhere; the caller's own to change. A word
     * that goes on from the one before is looked for only where that one was. Asked from one
     * thread.
     */
    BitSet containing(String word) {
        BitSet places =
                word.indexOf(BREAK) >= 0
                        ? new BitSet()
                        : !last.isEmpty() && word.startsWith(last)
                                ? among(lastPlaces, word)
                                : everywhere(word);
        last = word;
        lastPlaces = (BitSet) places.clone();
        return places;
    }

    private BitSet among(BitSet some, String word) {
        BitSet places = new BitSet(starts.length);
        for (int place = some.nextSetBit(0); place >= 0; place = some.nextSetBit(place + 1)) {
            if (text.indexOf(word, starts[place], starts[place + 1]) >= 0) {
                places.set(place);
            }
        }
        return places;
    }

    private BitSet everywhere(String word) {
        BitSet places = new BitSet(starts.length);
        int place = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[place])) {
            while (starts[place + 1] <= at) {
                place++;
            }
            places.set(place++);
        }
        return places;
    }

    /** What is being folded; headings and units, which stand in many tasks, only once each. */
    private static final class Folded {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, String> units = new HashMap<>();
        private final Map<String, String> headings = new HashMap<>();
        private final Directory directory;

        Folded(Directory directory) {
            this.directory = directory;
        }

        void add(TaskEntry entry) {
            Task task = entry.kept().task();
            fields(task.text());
            text.append(headings.computeIfAbsent(task.section(), Folding::fold)).append(BREAK);
            text.append(headings.computeIfAbsent(task.subsection(), Folding::fold)).append(BREAK);
            for (Responsibility part : task.units()) {
                text.append(units.computeIfAbsent(part.unit(), this::names));
            }
            task.leaders().forEach(this::fields);
            if (task.deadline() != null) {
                fields(task.deadline());
            }
            for (OutcomeMatch match : entry.outcomes()) {
                fields(match.outcome().outcome().account());
            }
        }

        private void fields(String printed) {
            printed.lines().forEach(line -> text.append(Folding.fold(line)).append(BREAK));
        }

        private String names(String unit) {
            Set<String> others = directory.otherNames(unit);
            StringBuilder names = new StringBuilder(Folding.fold(unit)).append(BREAK);
            others.forEach(other -> names.append(Folding.fold(other)).append(BREAK));
            return names.toString();
        }
    }
}
