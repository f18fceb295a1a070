package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import luoshi.model.Document;
import luoshi.model.Heading;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.Wording;

/**
 * Imports files and says what became of each. All are read before the first is kept, so that a
 * cancel leaves the ledger as it was.
 */
public final class ImportViewModel {
    private final Desk desk;
    private final Messages messages;
    private final Wording wording;

    /** For an open ledger. */
    public ImportViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.wording = new Wording(messages.locale());
    }

    /** A file that was read, or why it was not. */
    private sealed interface Read {
        record Understood(Reading reading) implements Read {}

        record NotRead(String fileName, ProblemException problem) implements Read {}
    }

    /** Imports papers, then hands on what became of them. */
    void start(List<Paper> files, Consumer<ImportRun> whenDone) {
        desk.work()
                .start(
                        messages.text("working", files.size()),
                        progress -> keep(read(files, progress)),
                        whenDone);
    }

    private List<Read> read(List<Paper> files, Progress progress) {
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.reached(i, files.size());
            read.add(read(files.get(i)));
        }
        progress.reached(files.size(), files.size());
        return read;
    }

    private Read read(Paper paper) {
        try {
            return new Read.Understood(paper.readBy(desk.workbench().imports()));
        } catch (ProblemException e) {
            return new Read.NotRead(paper.name(), e);
        }
    }

    private ImportRun keep(List<Read> all) {
        return new ImportRun(all.stream().map(this::keep).toList());
    }

    private FileResult keep(Read one) {
        return switch (one) {
            case Read.NotRead(String name, ProblemException problem) ->
                    new FileResult(
                            name,
                            FileResult.Fate.FAILED,
                            wording.of(problem),
                            List.of(),
                            List.of());
            case Read.Understood(Reading reading) -> {
                boolean kept = desk.workbench().imports().keep(reading).kept();
                yield new FileResult(
                        reading.manuscript().fileName(),
                        kept ? FileResult.Fate.KEPT : FileResult.Fate.SKIPPED,
                        kept ? "" : messages.text("skipped.why"),
                        reading.documents().stream().map(this::line).toList(),
                        kept ? reading.remarks().stream().map(this::note).toList() : List.of());
            }
        };
    }

    private String line(Document document) {
        String title = title(document.heading());
        return switch (document) {
            case Document.TaskList list -> messages.text("list", title, list.tasks().size());
            case Document.OutcomeReport report ->
                    messages.text("report", title, report.rows().size());
            case Document.Plan plan ->
                    messages.text("plan", title, plan.measures().size(), plan.indicators().size());
        };
    }

    private String title(Heading heading) {
        return heading.title().isEmpty() ? messages.text("untitled") : heading.title();
    }

    private FileResult.Note note(Remark remark) {
        return new FileResult.Note(remark.severity(), wording.of(remark));
    }

    /** Takes an import back, step by step. */
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
                        count -> whenDone.run());
    }

    Messages messages() {
        return messages;
    }
}
