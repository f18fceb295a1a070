package luoshi.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.Passage;
import luoshi.model.Task;
import luoshi.text.Folding;
import luoshi.text.PinyinInitials;
import luoshi.ui.palette.PaletteEntry.Choice;
import luoshi.ui.palette.PaletteEntry.Kind;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Messages;
import luoshi.ui.support.OtherLanguage;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntries;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskSearch;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** What the palette offers for what is typed: commands, then tasks of the year, then units. */
final class PaletteViewModel {
    private static final Pattern WORDS = Pattern.compile("[\\s:：]+");
    private static final int SHOWN_OF_A_KIND = 8;
    private static final int SHOWN_ALONE = 40;

    private final List<CommandGroup> groups;
    private final PalettePlaces places;
    private final Messages messages;
    private final OtherLanguage others;
    private final YearBook book;
    private final TaskSearch search;
    private final List<String> units;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Kind> only = new SimpleObjectProperty<>();
    private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();

    PaletteViewModel(
            List<CommandGroup> groups,
            PalettePlaces places,
            YearBook book,
            Messages messages,
            OtherLanguage others) {
        this.others = others;
        this.groups = groups;
        this.places = places;
        this.messages = messages;
        this.book = book;
        this.search = new TaskSearch(TaskEntries.of(book));
        this.units =
                book.tasks().stream()
                        .flatMap(kept -> kept.task().units().stream())
                        .map(part -> part.unit())
                        .distinct()
                        .toList();
        typed.subscribe(words -> look());
        only.subscribe(kind -> look());
    }

    private void look() {
        Map<Kind, List<Choice>> found = new EnumMap<>(Kind.class);
        found.put(Kind.COMMAND, commands());
        if (!typed.get().isBlank()) {
            found.put(Kind.TASK, tasks());
            found.put(Kind.UNIT, unitsFound());
        }
        Kind alone = only.get();
        List<PaletteEntry> shown = new ArrayList<>();
        found.forEach(
                (kind, choices) -> {
                    if (!choices.isEmpty() && (alone == null || alone == kind)) {
                        shown.add(new PaletteEntry.Heading(heading(kind)));
                        int most = shownOf(kind, alone);
                        shown.addAll(choices.subList(0, Math.min(most, choices.size())));
                    }
                });
        entries.setAll(shown);
    }

    private int shownOf(Kind kind, @Nullable Kind alone) {
        if (typed.get().isBlank()) {
            return Integer.MAX_VALUE;
        }
        return kind == alone ? SHOWN_ALONE : SHOWN_OF_A_KIND;
    }

    private String heading(Kind kind) {
        return kind == Kind.TASK ? messages.text("kind.TASK", book.year()) : words(kind);
    }

    private String words(Kind kind) {
        return messages.text(kind == Kind.COMMAND ? "kind.COMMAND" : "kind.UNIT");
    }

    private List<Choice> commands() {
        String sought = Folding.fold(typed.get());
        return groups.stream()
                .flatMap(this::inGroup)
                // those that are only in a menu of that name come last
                .sorted(Comparator.comparing(found -> !isCalled(found.command().name(), sought)))
                .flatMap(found -> command(found.group(), found.command()).stream())
                .toList();
    }

    /** A command and what it stands in. */
    private record Placed(CommandGroup group, Command command) {}

    private Stream<Placed> inGroup(CommandGroup group) {
        return group.entries().stream()
                .flatMap(
                        entry ->
                                switch (entry) {
                                    case CommandGroup.One(Command command) ->
                                            Stream.of(new Placed(group, command));
                                    case CommandGroup.Sub(CommandGroup sub) -> inGroup(sub);
                                    case CommandGroup.Line() -> Stream.empty();
                                });
    }

    private Optional<Choice> command(CommandGroup group, Command command) {
        if (!command.possible().get() || !isSought(group.name(), command.name())) {
            return Optional.empty();
        }
        String name =
                group.ofView()
                        ? messages.text("of-view", group.name(), command.name())
                        : command.name();
        return Optional.of(
                new Choice(
                        Kind.COMMAND,
                        command.icon(),
                        name,
                        hits(name),
                        group.ofView() ? "" : group.name(),
                        command.keysText(),
                        command.action()));
    }

    /** By what was typed as a whole, or by each of its words: the view's and the command's. */
    private boolean isSought(String group, String name) {
        String sought = Folding.fold(typed.get());
        return isCalled(name, sought)
                || isCalled(group, sought)
                || WORDS.splitAsStream(typed.get())
                        .map(Folding::fold)
                        .allMatch(word -> isCalled(name, word) || isCalled(group, word));
    }

    /** By its characters, by their initials, or as the other language calls it. */
    private boolean isCalled(String name, String sought) {
        return Folding.fold(name).contains(sought)
                || PinyinInitials.of(name).contains(sought)
                || holdsWord(others.of(name), sought)
                || PinyinInitials.of(others.of(name)).startsWith(sought);
    }

    /** Whether a word of the name begins so; from there on spaces do not matter. */
    private static boolean holdsWord(String name, String sought) {
        return IntStream.range(0, name.length())
                .filter(at -> at == 0 || name.charAt(at - 1) == ' ')
                .anyMatch(at -> Folding.fold(name.substring(at)).startsWith(sought));
    }

    private List<Choice> tasks() {
        List<SearchWord> words = search.understand(typed.get());
        return search.find(words).stream()
                .sorted(Comparator.comparing(found -> !isNumbered(found, words)))
                .limit(SHOWN_ALONE)
                .map(this::task)
                .toList();
    }

    /** Whether its number was typed: that task comes before those that only hold the digits. */
    private static boolean isNumbered(TaskEntry entry, List<SearchWord> words) {
        Integer number = entry.kept().task().number();
        return words.stream()
                .anyMatch(word -> word.number() != null && word.number().equals(number));
    }

    private Choice task(TaskEntry entry) {
        Task task = entry.kept().task();
        Integer number = task.number();
        String text = Clause.around(task.text(), hits(task.text()));
        String name = number == null ? text : number + " " + text;
        long id = entry.kept().id();
        return new Choice(
                Kind.TASK,
                "fth-list",
                name,
                hits(name),
                task.units().isEmpty() ? "" : task.units().getFirst().unit(),
                null,
                () -> places.task(id));
    }

    private List<Choice> unitsFound() {
        String sought = Folding.fold(typed.get());
        return units.stream()
                .filter(
                        unit ->
                                Folding.fold(unit).contains(sought)
                                        || PinyinInitials.matches(sought, unit))
                .map(
                        unit ->
                                new Choice(
                                        Kind.UNIT,
                                        "fth-users",
                                        unit,
                                        hits(unit),
                                        messages.text("unit.second"),
                                        null,
                                        () -> places.unit(unit)))
                .toList();
    }

    private List<Passage> hits(String text) {
        return TaskSearch.hits(text, search.understand(typed.get()));
    }

    /** Shows only the next kind; after the last one all again. */
    void nextKind() {
        List<Kind> all = List.of(Kind.values());
        Kind now = only.get();
        int next = now == null ? 0 : all.indexOf(now) + 1;
        only.set(next < all.size() ? all.get(next) : null);
    }

    /** What is typed: characters, pinyin initials, or a task's number. */
    StringProperty typed() {
        return typed;
    }

    /** The rows, with their headings. */
    ObservableList<PaletteEntry> entries() {
        return entries;
    }
}
