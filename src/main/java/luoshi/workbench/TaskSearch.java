package luoshi.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.text.Folding;
import luoshi.text.Folding.Folded;
import luoshi.text.PinyinInitials;
import luoshi.unit.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Finds tasks by words. All words must be found; each in the text, the headings, the units, the
 * deadline or the accounts of the outcomes, as the task's number, or as the pinyin initials of a
 * unit. A unit is found by its other names too. Folded once, so that every key pressed only looks
 * through one string. Asked from one thread.
 */
public final class TaskSearch {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("第?(\\d{1,5})项?");
    private static final Pattern LATIN = Pattern.compile("(?=.*[a-z])[a-z0-9]{2,}");

    private static final int REMEMBERED = 12;
    private static final BitSet NOWHERE = new BitSet(0);

    private final List<TaskEntry> tasks;
    private final Directory directory;

    /** By unit the places of its tasks. */
    private final Map<String, BitSet> units = new LinkedHashMap<>();

    /** By unit the initials of its name and of its other names. */
    private final Map<String, List<String>> initials = new HashMap<>();

    /** What single words found; only the last few are asked for again. */
    private final Map<SearchWord, BitSet> found = new LinkedHashMap<>();

    private @Nullable FoldedTasks folded;

    /** A search in these tasks that knows the usual other names of units. */
    public TaskSearch(List<TaskEntry> tasks) {
        this(tasks, Directory.general());
    }

    /** A search in these tasks of a year that also knows its ledger's other names of units. */
    public TaskSearch(List<TaskEntry> tasks, YearBook book) {
        this(tasks, book.directory());
    }

    private TaskSearch(List<TaskEntry> tasks, Directory directory) {
        this.tasks = List.copyOf(tasks);
        this.directory = directory;
        for (int place = 0; place < this.tasks.size(); place++) {
            for (Responsibility part : this.tasks.get(place).kept().task().units()) {
                units.computeIfAbsent(part.unit(), name -> new BitSet()).set(place);
            }
        }
    }

    /**
     * Folds all texts, which takes a while where there are many tasks; done away from the window,
     * the first key pressed need not wait for it. May be called from any thread.
     */
    public void prepare() {
        folded();
    }

    private synchronized FoldedTasks folded() {
        if (folded == null) {
            folded = new FoldedTasks(tasks, directory);
        }
        return folded;
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
        List<String> inARow =
                units.keySet().stream().filter(unit -> hasInARow(unit, folded)).toList();
        return inARow.isEmpty()
                ? units.keySet().stream()
                        .filter(unit -> PinyinInitials.matches(folded, unit))
                        .toList()
                : inARow;
    }

    private boolean hasInARow(String unit, String letters) {
        return initials.computeIfAbsent(unit, this::allInitials).stream()
                .anyMatch(name -> name.contains(letters));
    }

    private List<String> allInitials(String unit) {
        List<String> all = new ArrayList<>(List.of(PinyinInitials.of(unit)));
        directory.otherNames(unit).forEach(name -> all.add(PinyinInitials.of(name)));
        return all;
    }

    private static @Nullable Integer number(String folded) {
        Matcher number = NUMBER.matcher(folded);
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    /** The tasks that all words are found in, in their order; all tasks for no words. */
    public List<TaskEntry> find(List<SearchWord> words) {
        return places(words).stream().mapToObj(tasks::get).toList();
    }

    /** The places of the tasks that all words are found in; the caller's own to change. */
    BitSet places(List<SearchWord> words) {
        BitSet places = new BitSet(tasks.size());
        places.set(0, tasks.size());
        words.forEach(word -> places.and(found(word)));
        return places;
    }

    /** The places of a unit's tasks, leading or not. */
    BitSet placesOf(String unit) {
        return units.getOrDefault(unit, NOWHERE);
    }

    private BitSet found(SearchWord word) {
        BitSet known = found.remove(word);
        BitSet places = known == null ? look(word) : known;
        found.put(word, places);
        if (found.size() > REMEMBERED) {
            found.remove(found.keySet().iterator().next());
        }
        return places;
    }

    private BitSet look(SearchWord word) {
        BitSet places = folded().containing(word.folded());
        word.units().forEach(unit -> places.or(placesOf(unit)));
        Integer number = word.number();
        for (int place = 0; number != null && place < tasks.size(); place++) {
            if (number.equals(tasks.get(place).kept().task().number())) {
                places.set(place);
            }
        }
        return places;
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
