package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Reading;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Draft;
import luoshi.workbench.Imported;
import luoshi.workbench.Imports;
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
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ObservableList<UnderReview> waiting = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UnderReview> current = new SimpleObjectProperty<>();
    private final List<FileResult> settled = new ArrayList<>();

    ImportViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.results = new FileResults(messages);
    }

    /** What came of reading the papers. */
    private record Found(List<UnderReview> understood, List<FileResult> others) {}

    /** Reads papers and puts those that are understood under review. */
    void start(List<Paper> papers) {
        if (!papers.isEmpty()) {
            desk.work()
                    .start(
                            messages.text("working", papers.size()),
                            progress -> read(papers, progress),
                            this::review);
        }
    }

    private Found read(List<Paper> papers, Progress progress) {
        List<UnderReview> understood = new ArrayList<>();
        List<FileResult> others = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            progress.reached(i, papers.size());
            read(papers.get(i), understood, others);
        }
        progress.reached(papers.size(), papers.size());
        return new Found(understood, others);
    }

    private void read(Paper paper, List<UnderReview> understood, List<FileResult> others) {
        Imports imports = desk.workbench().imports();
        try {
            Reading reading = paper.readBy(imports);
            boolean again =
                    understood.stream()
                            .anyMatch(
                                    other ->
                                            other.draft()
                                                    .manuscript()
                                                    .sha256()
                                                    .equals(reading.manuscript().sha256()));
            if (again || imports.holds(reading)) {
                others.add(results.skipped(reading));
            } else if (reading.documents().isEmpty()) {
                others.add(results.nothingIn(reading));
            } else {
                understood.add(new UnderReview(paper.name(), Draft.of(reading)));
            }
        } catch (ProblemException e) {
            others.add(results.failed(paper.name(), e));
        }
    }

    private void review(Found found) {
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
            waiting.set(waiting.indexOf(before), changed);
            current.set(changed);
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
        keep(waiting.stream().filter(paper -> paper.draft().open() == 0).toList(), refused);
    }

    private void keep(List<UnderReview> papers, Consumer<ProblemException> refused) {
        desk.work()
                .start(
                        messages.text("keeping"),
                        progress -> {
                            List<FileResult> kept = new ArrayList<>();
                            for (UnderReview paper : papers) {
                                kept.add(keep(paper));
                            }
                            return kept;
                        },
                        kept -> {
                            settled.addAll(kept);
                            leave(papers);
                        },
                        refused);
    }

    private FileResult keep(UnderReview paper) throws ProblemException {
        Imported imported = desk.workbench().imports().keep(paper.draft());
        return imported.kept()
                ? results.kept(paper.draft())
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
