package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.ProblemException;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Draft;
import luoshi.workbench.EditionComparison;
import luoshi.workbench.Imported;
import luoshi.workbench.ItemKey;
import luoshi.workbench.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * Papers on their way into the ledger: read, reviewed one by one, kept. All are read before the
 * first is shown; a cancel leaves the ledger as it was.
 */
final class ImportViewModel {
    /** How far the papers are. */
    enum Stage {
        /** There are none. */
        EMPTY,
        /** They are reviewed. */
        REVIEW,
        /** All are kept or left out. */
        RESULT
    }

    private final Desk desk;
    private final Messages messages;
    private final FileResults results;
    private final PaperReading reading;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ObservableList<UnderReview> waiting = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UnderReview> current = new SimpleObjectProperty<>();

    /** The draft edited last; read on another thread, where older ones need no comparison. */
    private volatile @Nullable Draft latest;

    private final List<FileResult> settled = new ArrayList<>();

    ImportViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.results = new FileResults(messages);
        this.reading = new PaperReading(desk, results);
    }

    /** Reads papers and puts those that are understood under review. */
    void start(List<Paper> papers) {
        if (!papers.isEmpty()) {
            desk.work()
                    .start(
                            messages.text("working", papers.size()),
                            progress -> reading.read(papers, progress),
                            this::review);
        }
    }

    private void review(PaperReading.Found found) {
        if (stage.get() != Stage.REVIEW) {
            settled.clear();
        }
        settled.addAll(found.others());
        waiting.addAll(found.understood());
        if (current.get() == null && !waiting.isEmpty()) {
            current.set(waiting.getFirst());
        }
        stage.set(waiting.isEmpty() ? Stage.RESULT : Stage.REVIEW);
    }

    /** Another state of the current paper's draft. */
    void set(Draft draft) {
        UnderReview before = current.get();
        if (before != null && before.draft() != draft) {
            UnderReview changed = before.with(draft);
            put(before, changed);
            latest = draft;
            compare(changed, () -> latest == draft);
        }
    }

    private void put(UnderReview before, UnderReview changed) {
        waiting.set(waiting.indexOf(before), changed);
        if (before.equals(current.get())) {
            current.set(changed);
        }
    }

    /** Compares a paper anew with the editions of the ledger; only the latest draft counts. */
    private void compare(UnderReview paper, BooleanSupplier stillWanted) {
        Draft draft = paper.draft();
        desk.work()
                .start(
                        "",
                        progress ->
                                stillWanted.getAsBoolean()
                                        ? reading.compared(draft)
                                        : paper.editions(),
                        found ->
                                waiting.stream()
                                        .filter(one -> one.draft() == draft)
                                        .filter(one -> !one.editions().equals(found))
                                        .findFirst()
                                        .ifPresent(one -> put(one, one.with(found))));
    }

    /** The officer says whether a document takes an edition's place or stands beside it. */
    void choose(EditionComparison edition, boolean takeOver) {
        UnderReview paper = current.get();
        if (paper != null) {
            EditionChoice before =
                    paper.choice(edition)
                            .orElse(
                                    new EditionChoice(
                                            edition.edition().edition().id(), takeOver, Set.of()));
            put(
                    paper,
                    paper.with(
                            edition.document(),
                            new EditionChoice(before.edition(), takeOver, before.kept())));
        }
    }

    /** A dropped item stays all the same, or goes after all; the document takes over. */
    void keepDropped(EditionComparison edition, ItemKey key, boolean stays) {
        UnderReview paper = current.get();
        if (paper != null) {
            EditionChoice before =
                    paper.choice(edition)
                            .orElse(
                                    new EditionChoice(
                                            edition.edition().edition().id(), true, Set.of()));
            put(paper, paper.with(edition.document(), before.with(key, stays)));
        }
    }

    /** Keeps the current paper as it stands in the review, as one change. */
    void keep(Consumer<ProblemException> refused) {
        UnderReview paper = current.get();
        if (paper != null) {
            keep(List.of(paper), refused);
        }
    }

    /** Keeps every paper that has nothing undecided. */
    void keepAll(Consumer<ProblemException> refused) {
        keep(waiting.stream().filter(UnderReview::isReady).toList(), refused);
    }

    /** What came of keeping papers: a refusal ends it, what was kept before stays kept. */
    private record Keeping(
            List<UnderReview> papers, List<FileResult> kept, @Nullable ProblemException refusal) {}

    private void keep(List<UnderReview> papers, Consumer<ProblemException> refused) {
        desk.work()
                .start(
                        messages.text("keeping"),
                        progress -> keep(papers),
                        done -> {
                            settled.addAll(done.kept());
                            leave(done.papers());
                            if (done.refusal() != null) {
                                refused.accept(done.refusal());
                            }
                        });
    }

    private Keeping keep(List<UnderReview> papers) {
        List<FileResult> kept = new ArrayList<>();
        try {
            for (UnderReview paper : papers) {
                kept.add(keep(paper));
            }
            return new Keeping(papers, kept, null);
        } catch (ProblemException e) {
            return new Keeping(papers.subList(0, kept.size()), kept, e);
        }
    }

    private FileResult keep(UnderReview paper) throws ProblemException {
        List<Replacement> replacements = paper.replacements(reading.compared(paper.draft()));
        Imported imported = desk.workbench().imports().keep(paper.draft(), replacements);
        return imported.kept()
                ? results.kept(paper.draft(), replacements)
                : results.skipped(paper.draft().reading());
    }

    /** Leaves the current paper out. */
    void leaveOut() {
        UnderReview paper = current.get();
        if (paper != null) {
            settled.add(results.leftOut(paper.draft()));
            leave(List.of(paper));
        }
    }

    private void leave(List<UnderReview> papers) {
        waiting.removeAll(papers);
        List.copyOf(waiting).forEach(paper -> compare(paper, () -> true));
        current.set(waiting.isEmpty() ? null : waiting.getFirst());
        stage.set(waiting.isEmpty() ? Stage.RESULT : Stage.REVIEW);
    }

    /** Takes back what was kept, paper by paper. */
    void undo(ImportRun run, Runnable whenDone) {
        desk.work()
                .start(
                        messages.text("undoing"),
                        progress -> {
                            for (int i = 0; i < run.kept(); i++) {
                                desk.workbench().undoing().undo();
                            }
                            return run.kept();
                        },
                        count -> {
                            close();
                            whenDone.run();
                        });
    }

    /** Leaves the result. */
    void close() {
        settled.clear();
        stage.set(Stage.EMPTY);
    }

    /** What became of the papers so far. */
    ImportRun run() {
        return new ImportRun(settled);
    }

    /** How far they are. */
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The papers under review. */
    ObservableList<UnderReview> waiting() {
        return waiting;
    }

    /** The one on show; null where none is under review. */
    ObjectProperty<@Nullable UnderReview> current() {
        return current;
    }

    Messages messages() {
        return messages;
    }
}
