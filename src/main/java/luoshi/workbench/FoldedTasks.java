package luoshi.workbench;

import java.util.Arrays;
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

    /** The places of the tasks that have a folded word somewhere. */
    BitSet containing(String word) {
        BitSet places = new BitSet(starts.length);
        int at = word.indexOf(BREAK) >= 0 ? -1 : text.indexOf(word);
        while (at >= 0) {
            int found = Arrays.binarySearch(starts, at);
            int place = found >= 0 ? found : -found - 2;
            places.set(place);
            at = text.indexOf(word, starts[place + 1]);
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
