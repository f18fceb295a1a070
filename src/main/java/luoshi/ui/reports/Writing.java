package luoshi.ui.reports;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.FileNames;
import luoshi.report.Written;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.ReportChoice;
import luoshi.workbench.ReportSet;
import luoshi.workbench.Reports;
import org.jspecify.annotations.Nullable;

/** How workbooks and briefings are written, and how that goes. */
final class Writing {
    private final Desk desk;
    private final Messages messages;
    private final Consumer<String> announce;
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.Idle());
    private @Nullable Path last;

    /**
     * @param announce hears in a sentence what was done
     */
    Writing(Desk desk, Messages messages, Consumer<String> announce) {
        this.desk = desk;
        this.messages = messages;
        this.announce = announce;
    }

    /** What is there is replaced once the new one is whole. */
    void brief(Path file, ReportChoice choice) {
        Path target = named(file, ".docx");
        begin(target);
        desk.work()
                .start(
                        messages.text("writing"),
                        progress -> desk.workbench().reports().writeBriefing(target, choice),
                        paragraphs -> {
                            saving.set(new Saving.Briefed(target, paragraphs));
                            announce.accept(
                                    messages.text("said.briefed", nameOf(target), paragraphs));
                        },
                        this::failed);
    }

    /**
     * What is there is replaced once the new one is whole.
     *
     * @param file a folder for the workbooks of all units
     */
    void save(Path file, ReportSet set, ReportChoice choice) {
        Path target = set == ReportSet.UNITS ? file : named(file, ".xlsx");
        begin(target);
        desk.work()
                .start(
                        messages.text("writing"),
                        progress -> {
                            try {
                                return write(target, set, choice, progress);
                            } catch (CancellationException e) {
                                desk.work().onWindow(() -> end(new Saving.Cancelled()));
                                throw e;
                            } catch (RuntimeException e) {
                                desk.work().onWindow(() -> saving.set(new Saving.Idle()));
                                throw e;
                            }
                        },
                        written -> done(target, written),
                        this::failed);
    }

    private static Path named(Path file, String ending) {
        String name = nameOf(file);
        return name.indexOf('.') < 0 ? file.resolveSibling(name + ending) : file;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void begin(Path target) {
        last = target;
        saving.set(new Saving.Running());
    }

    private Written write(Path target, ReportSet set, ReportChoice choice, Progress progress)
            throws ProblemException {
        Reports reports = desk.workbench().reports();
        return switch (set) {
            case UNITS -> reports.writeEach(target, choice, progress);
            case UNIT_SHEETS -> reports.writeUnitSheets(target, choice, progress);
            case MEETING, UNIT, YEAR_END -> reports.write(target, choice, progress);
        };
    }

    private void done(Path file, Written written) {
        Saving.Done done = new Saving.Done(file, written);
        saving.set(done);
        announce.accept(
                messages.text("said.done", nameOf(file), written.sheets().size(), done.pages()));
    }

    private void end(Saving how) {
        saving.set(how);
        announce.accept(messages.text("cancelled"));
    }

    /** Something else went wrong with what is chosen. */
    void failed(ProblemException problem) {
        saving.set(new Saving.Failed(problem));
    }

    /** What came of the last writing holds no longer, unless it still runs. */
    void forget() {
        if (!isRunning()) {
            saving.set(new Saving.Idle());
        }
    }

    boolean isRunning() {
        return saving.get() instanceof Saving.Running;
    }

    /** Whether the last thing written, or not written, was the briefing. */
    boolean isOfBriefing() {
        return last != null && nameOf(last).endsWith(".docx");
    }

    /** A name that is free in the folder of what could not be written; the usual one otherwise. */
    String free(String name) {
        return saving.get() instanceof Saving.Failed && last != null
                ? nameOf(FileNames.freeBeside(last.resolveSibling(name)))
                : name;
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
