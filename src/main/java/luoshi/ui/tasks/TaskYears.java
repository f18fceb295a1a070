package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.TaskEntries;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;
import luoshi.workbench.TaskShelf;
import luoshi.workbench.YearBook;

/**
 * Keeps the shelf of tasks in step with the ledger. The desk's year is there with its book; the
 * others are read, one after the other, once they are asked for, and again after a change.
 */
final class TaskYears {
    private final Desk desk;
    private final Messages messages;
    private final Consumer<TaskShelf> take;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Map<Integer, List<TaskEntry>> read = new TreeMap<>(Comparator.reverseOrder());
    private TaskShelf shelf = TaskShelf.EMPTY;
    private TaskFacts facts = TaskFacts.NONE;
    private int factsOf;

    /** Counts up with every reason to read anew: what was begun before is not wanted any more. */
    private int turn;

    TaskYears(Desk desk, Messages messages, Consumer<TaskShelf> take) {
        this.desk = desk;
        this.messages = messages;
        this.take = take;
    }

    /** Takes the desk's book, and every later one. */
    void begin() {
        desk.bookProperty().subscribe(this::readBook);
        all.addListener((observed, before, now) -> readBook(desk.bookProperty().get()));
    }

    /** Whether all years are wanted. */
    BooleanProperty all() {
        return all;
    }

    private void readBook(YearBook book) {
        turn++;
        if (!all.get()) {
            read.clear();
        }
        List<TaskEntry> entries = TaskEntries.of(book);
        if (book.year() != factsOf) {
            factsOf = book.year();
            facts = facts.withoutPromises();
        }
        boolean isMany = all.get() && !read.isEmpty();
        read.put(book.year(), entries);
        if (isMany) {
            layAway(turn);
        } else {
            put(TaskShelf.of(entries, book, facts));
            prepare();
        }
        readChanges(turn);
        if (all.get()) {
            readOthers(turn);
        }
    }

    private void put(TaskShelf made) {
        shelf = made;
        take.accept(made);
    }

    /** Folds the texts before the first key is pressed. */
    private void prepare() {
        TaskShelf made = shelf;
        desk.read(
                "",
                progress -> {
                    made.search().prepare();
                    return made;
                },
                done -> {});
    }

    private void readChanges(int wanted) {
        desk.read(
                "",
                progress -> desk.workbench().recentChanges(),
                changes -> {
                    if (wanted == turn) {
                        know(facts.with(changes));
                    }
                });
    }

    private void know(TaskFacts more) {
        facts = more;
        put(shelf.with(more));
    }

    private void readOthers(int wanted) {
        for (int year : desk.years()) {
            if (year != desk.bookProperty().get().year()) {
                desk.read(
                        messages.text("reading.year", String.valueOf(year)),
                        progress -> TaskEntries.of(desk.workbench().browsing().year(year)),
                        entries -> takeYear(wanted, year, entries));
            }
        }
    }

    private void takeYear(int wanted, int year, List<TaskEntry> entries) {
        if (wanted != turn || !all.get()) {
            return;
        }
        boolean isNew = !entries.equals(read.put(year, entries));
        boolean isLast = read.size() == desk.years().size();
        if (isNew && isLast) {
            layAway(wanted);
        }
    }

    /** Lays all years out, away from the window: they are many. */
    private void layAway(int wanted) {
        List<TaskEntry> entries = new ArrayList<>();
        read.values().forEach(entries::addAll);
        YearBook book = desk.bookProperty().get();
        TaskFacts known = facts;
        desk.read(
                "",
                progress -> {
                    TaskShelf made = TaskShelf.of(entries, book, known);
                    made.prepare();
                    return made;
                },
                made -> {
                    if (wanted == turn) {
                        put(made.facts().equals(facts) ? made : made.with(facts));
                    }
                });
    }

    /** Has the promises of the desk's year read from now on. */
    void askForPromises() {
        desk.targets()
                .property()
                .subscribe(
                        targets -> {
                            if (targets.isPresent()) {
                                know(facts.with(targets.get()));
                            } else if (facts.promises() != null) {
                                know(facts.withoutPromises());
                            }
                        });
    }
}
