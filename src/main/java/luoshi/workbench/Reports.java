package luoshi.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import luoshi.model.Marking;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.BriefingDocument;
import luoshi.report.FileNames;
import luoshi.report.Layout;
import luoshi.report.MeetingWorkbook;
import luoshi.report.PageHeader;
import luoshi.report.Preview;
import luoshi.report.PrintedPage;
import luoshi.report.ReportContent;
import luoshi.report.SheetKind;
import luoshi.report.ShownList;
import luoshi.report.Written;

/** Workbooks out. */
public final class Reports {
    private final ReportContents contents;
    private final Consumer<List<Path>> whenWritten;
    private final Supplier<Optional<Marking>> marking;

    /**
     * @param whenWritten hears of the files that are there
     * @param marking stands at the head of the pages, with what the officer has put there
     */
    Reports(
            ReportContents contents,
            Consumer<List<Path>> whenWritten,
            Supplier<Optional<Marking>> marking) {
        this.contents = contents;
        this.whenWritten = whenWritten;
        this.marking = marking;
    }

    /**
     * Writes the meeting workbook of a year.
     *
     * @param target ends in {@code .xlsx}; what is there is replaced once the new one is whole
     * @throws ProblemException where it cannot be written, the year has nothing, or no task names
     *     the unit
     */
    public Written write(Path target, ReportChoice choice, Progress progress)
            throws ProblemException {
        Written written = write(target, contents.of(choice), choice, progress);
        whenWritten.accept(List.of(target));
        return written;
    }

    private Written write(
            Path target, ReportContent content, ReportChoice choice, Progress progress)
            throws ProblemException {
        return MeetingWorkbook.write(
                target, content, choice.sheets(), marked(choice.layout()), progress);
    }

    /**
     * Writes a list as it is shown on the screen.
     *
     * @param target ends in {@code .xlsx}; what is there is replaced once the new one is whole
     * @throws ProblemException as {@link #write(Path, ReportChoice, Progress)}
     */
    public Written write(Path target, ShownList list, Progress progress) throws ProblemException {
        return MeetingWorkbook.write(target, list, Layout.USUAL, progress);
    }

    /**
     * Writes a workbook for each unit of a year into a folder: {@code 01_市科技局_2025年.xlsx}, in the
     * order in which the lists first name the units.
     *
     * @param choice its unit is not looked at
     * @throws ProblemException as {@link #write}; the workbooks written before stay
     */
    public Written writeEach(Path folder, ReportChoice choice, Progress progress)
            throws ProblemException {
        List<ReportContent> parts = contents.each(choice, units(choice));
        List<Written> written = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try {
            for (ReportContent part : parts) {
                progress.reached(written.size(), parts.size());
                Path file =
                        folder.resolve(
                                FileNames.ofUnit(
                                        files.size() + 1,
                                        String.valueOf(part.unit()),
                                        part.year()));
                written.add(write(file, part, choice, Progress.UNHEARD));
                files.add(file);
            }
        } finally {
            whenWritten.accept(files);
        }
        progress.reached(parts.size(), parts.size());
        return Written.together(written);
    }

    /**
     * Writes one workbook with a ledger sheet for each unit of a year.
     *
     * @param choice its unit and sheets are not looked at
     * @throws ProblemException as {@link #write}
     */
    public Written writeUnitSheets(Path target, ReportChoice choice, Progress progress)
            throws ProblemException {
        List<ReportContent> parts =
                contents.each(choice.with(Set.of(SheetKind.LEDGER)), units(choice));
        Written written =
                MeetingWorkbook.writeUnits(target, parts, marked(choice.layout()), progress);
        whenWritten.accept(List.of(target));
        return written;
    }

    private Layout marked(Layout layout) {
        return new Layout(
                layout.bodyPoints(),
                PageHeader.of(layout.pageHeader(), marking.get().orElse(null)));
    }

    /**
     * The first pages of every sheet as they will print.
     *
     * @param most so many pages of a sheet at most
     * @throws ProblemException where no task of the year names the unit
     */
    public List<PrintedPage> preview(ReportChoice choice, int most) throws ProblemException {
        return Preview.of(contents.of(choice), choice.sheets(), marked(choice.layout()), most);
    }

    /**
     * The first pages of what goes to the first of all units.
     *
     * @throws ProblemException where the year's tasks name no units
     */
    public List<PrintedPage> previewOfFirstUnit(ReportChoice choice, int most)
            throws ProblemException {
        return preview(choice.of(units(choice).getFirst()), most);
    }

    /**
     * Writes the Word briefing of a year, from accepted facts only.
     *
     * @param target ends in {@code .docx}; what is there is replaced once the new one is whole
     * @param choice its sheets and type size are not looked at
     * @return how many paragraphs it has
     * @throws ProblemException where it cannot be written, the year has no tasks, or no task names
     *     the unit
     */
    public int writeBriefing(Path target, ReportChoice choice) throws ProblemException {
        ReportContent content = contents.of(choice.with(Set.of(SheetKind.COMMITMENTS)));
        int paragraphs =
                BriefingDocument.write(target, content, marked(choice.layout()).pageHeader());
        whenWritten.accept(List.of(target));
        return paragraphs;
    }

    private List<String> units(ReportChoice choice) throws ProblemException {
        List<String> units = contents.units(choice.year());
        if (units.isEmpty()) {
            throw new ProblemException("report.no-units");
        }
        return units;
    }
}
