package luoshi.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.OutcomeMatch;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Task;
import luoshi.text.Folding;
import luoshi.text.Folding.Folded;
import luoshi.text.PinyinInitials;
import luoshi.unit.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Finds tasks by words. All words must be found; each in the text, the headings, the units, the
 * deadline or the accounts of the outcomes, as the task's number, or as the pinyin initials of a
 * unit. A unit is found by its other names too. Folded once, so that every key pressed only looks
 * through strings.
 */
public final class TaskSearch {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("第?(\\d{1,5})项?");
    private static final Pattern LATIN = Pattern.compile("(?=.*[a-z])[a-z0-9]{2,}");

    /** Between two fields, so that no word is found across both. */
    private static final char BREAK = '\n';

    private final List<Entry> entries;
    private final Directory directory;
    private final Map<String, Integer> units = new LinkedHashMap<>();

    /** By unit its other names, folded. */
    private final Map<String, List<String>> otherNames = new HashMap<>();

    private record Entry(TaskEntry task, String folded, BitSet units) {}

    /** A search in these tasks that knows the usual other names of units. */
    public TaskSearch(List<TaskEntry> tasks) {
        this(tasks, Directory.general());
    }

    /** A search in these tasks of a year that also knows its ledger's other names of units. */
    public TaskSearch(List<TaskEntry> tasks, YearBook book) {
        this(tasks, book.directory());
    }

    private TaskSearch(List<TaskEntry> tasks, Directory directory) {
        this.directory = directory;
        this.entries = tasks.stream().map(this::entry).toList();
    }

    private Entry entry(TaskEntry entry) {
        Task task = entry.kept().task();
        StringBuilder words = new StringBuilder(task.text()).append(BREAK);
        words.append(task.section()).append(BREAK).append(task.subsection()).append(BREAK);
        BitSet named = new BitSet();
        for (Responsibility part : task.units()) {
            words.append(part.unit()).append(BREAK);
            for (String other : otherNames(part.unit())) {
                words.append(other).append(BREAK);
            }
            named.set(units.computeIfAbsent(part.unit(), name -> units.size()));
        }
        task.leaders().forEach(leader -> words.append(leader).append(BREAK));
        if (task.deadline() != null) {
            words.append(task.deadline()).append(BREAK);
        }
        for (OutcomeMatch match : entry.outcomes()) {
            words.append(match.outcome().outcome().account()).append(BREAK);
        }
        return new Entry(entry, foldedFields(words), named);
    }

    private List<String> otherNames(String unit) {
        return otherNames.computeIfAbsent(unit, name -> List.copyOf(directory.otherNames(name)));
    }

    private static String foldedFields(StringBuilder fields) {
        StringBuilder folded = new StringBuilder(fields.length());
        fields.toString()
                .lines()
                .forEach(field -> folded.append(Folding.fold(field)).append(BREAK));
        return folded.toString();
    }

    /** How what was typed is understood, word by word. */
    public List<SearchWord> understand(String typed) {
        return SPACE.splitAsStream(typed.strip())
                .filter(word -> !Folding.fold(word).isEmpty())
                .map(this::word)
                .toList();
    }

    private SearchWord word(String typed) {
        String folded = Folding.fold(typed);
        return new SearchWord(typed, folded, unitsByInitials(folded), number(folded));
    }

    /** Letters with gaps count only where no unit has them in a row. */
    private List<String> unitsByInitials(String folded) {
        if (!LATIN.matcher(folded).matches()) {
            return List.of();
        }
        List<String> found =
                units.keySet().stream()
                        .filter(unit -> PinyinInitials.matches(folded, unit))
                        .toList();
        List<String> inARow =
                units.keySet().stream().filter(unit -> hasInARow(unit, folded)).toList();
        return inARow.isEmpty() ? found : inARow;
    }

    private boolean hasInARow(String unit, String letters) {
        return PinyinInitials.of(unit).contains(letters)
                || otherNames(unit).stream()
                        .anyMatch(name -> PinyinInitials.of(name).contains(letters));
    }

    private static @Nullable Integer number(String folded) {
        Matcher number = NUMBER.matcher(folded);
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    /** The tasks that all words are found in, in their order; all tasks for no words. */
    public List<TaskEntry> find(List<SearchWord> words) {
        List<BitSet> named = words.stream().map(this::bits).toList();
        List<TaskEntry> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (hasAll(entry, words, named)) {
                found.add(entry.task());
            }
        }
        return found;
    }

    private BitSet bits(SearchWord word) {
        BitSet bits = new BitSet();
        word.units().forEach(unit -> bits.set(units.getOrDefault(unit, units.size())));
        return bits;
    }

    private static boolean hasAll(Entry entry, List<SearchWord> words, List<BitSet> named) {
        for (int i = 0; i < words.size(); i++) {
            if (!has(entry, words.get(i), named.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Entry entry, SearchWord word, BitSet named) {
        return (word.number() != null && word.number().equals(entry.task().kept().task().number()))
                || entry.units().intersects(named)
                || entry.folded().contains(word.folded());
    }

    /** Where the words stand in a printed text, in order and apart from each other. */
    public static List<Passage> hits(String printed, List<SearchWord> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Folded folded = Folding.foldedWithPlaces(printed);
        BitSet marked = new BitSet(printed.length());
        for (SearchWord word : words) {
            mark(folded, word.folded(), marked);
        }
        List<Passage> hits = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            hits.add(new Passage(start, end));
            start = marked.nextSetBit(end);
        }
        return hits;
    }

    private static void mark(Folded folded, String word, BitSet marked) {
        int at = folded.text().indexOf(word);
        while (at >= 0) {
            marked.set(folded.place(at), folded.place(at + word.length() - 1) + 1);
            at = folded.text().indexOf(word, at + word.length());
        }
    }
}
