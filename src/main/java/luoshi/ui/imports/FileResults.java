package luoshi.ui.imports;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.model.Document;
import luoshi.model.Heading;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.ui.support.Messages;
import luoshi.workbench.Draft;
import luoshi.workbench.Replacement;
import luoshi.workbench.Wording;

/** Says in words what became of a file. */
final class FileResults {
    private final Messages messages;
    private final Wording wording;

    FileResults(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages.locale());
    }

    FileResult failed(String name, ProblemException problem) {
        return new FileResult(
                name, FileResult.Fate.FAILED, wording.of(problem), List.of(), List.of());
    }

    FileResult skipped(Reading reading) {
        return settled(reading, FileResult.Fate.SKIPPED, messages.text("skipped.why"));
    }

    FileResult nothingIn(Reading reading) {
        return new FileResult(
                reading.manuscript().fileName(),
                FileResult.Fate.FAILED,
                messages.text("nothing"),
                List.of(),
                List.of());
    }

    FileResult leftOut(Draft draft) {
        return settled(draft.reading(), FileResult.Fate.LEFT_OUT, messages.text("left_out.why"));
    }

    FileResult kept(Draft draft, List<Replacement> replacements) {
        List<FileResult.Note> notes =
                draft.remarks().stream()
                        .filter(remark -> !remark.seen())
                        .map(remark -> note(remark.remark()))
                        .toList();
        Reading reading = draft.reading();
        return new FileResult(
                reading.manuscript().fileName(),
                FileResult.Fate.KEPT,
                replacements.stream()
                        .map(
                                one ->
                                        messages.text(
                                                "kept.instead",
                                                title(
                                                        one.comparison()
                                                                .edition()
                                                                .edition()
                                                                .heading())))
                        .collect(Collectors.joining()),
                reading.documents().stream().map(this::line).toList(),
                notes);
    }

    private FileResult settled(Reading reading, FileResult.Fate fate, String why) {
        return new FileResult(
                reading.manuscript().fileName(),
                fate,
                why,
                reading.documents().stream().map(this::line).toList(),
                List.of());
    }

    /** What a document is and how much it holds. */
    String line(Document document) {
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
}
