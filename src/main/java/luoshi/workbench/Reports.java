package luoshi.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import luoshi.model.Marking;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.BriefingDocument;
import luoshi.report.Layout;
import luoshi.report.MeetingWorkbook;
import luoshi.report.ReportContent;
import luoshi.report.SheetKind;
import luoshi.report.ShownList;
import luoshi.report.Written;

/** Workbooks out. */
public final class Reports {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final ReportContents contents;
    private final Consumer<Path> whenWritten;
    private final Supplier<Optional<Marking>> marking;

    /**
     * @param whenWritten hears of each file that is there
     * @param marking stands at the head of the pages, where nothing else does
     */
    Reports(
            ReportContents contents,
            Consumer<Path> whenWritten,
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
        Written written =
                MeetingWorkbook.write(
                        target,
                        contents.of(choice),
                        choice.sheets(),
                        marked(choice.layout()),
                        progress);
        whenWritten.accept(target);
        return written;
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
        List<String> units = units(choice);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            progress.reached(i, units.size());
            String name =
                    String.format(
                            Locale.ROOT,
                            "%02d_%s_%d年.xlsx",
                            i + 1,
                            NOT_IN_NAMES.matcher(units.get(i)).replaceAll("_"),
                            choice.year());
            written.add(write(folder.resolve(name), of(choice, units.get(i)), Progress.UNHEARD));
        }
        progress.reached(units.size(), units.size());
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
        List<ReportContent> parts = new ArrayList<>();
        for (String unit : units(choice)) {
            parts.add(contents.of(of(choice, unit)));
        }
        Written written =
                MeetingWorkbook.writeUnits(target, parts, marked(choice.layout()), progress);
        whenWritten.accept(target);
        return written;
    }

    private Layout marked(Layout layout) {
        return layout.pageHeader() != null
                ? layout
                : new Layout(layout.bodyPoints(), marking.get().map(Marking::printed).orElse(null));
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
        ReportChoice promises =
                new ReportChoice(
                        choice.year(),
                        choice.unit(),
                        Set.of(SheetKind.COMMITMENTS),
                        choice.layout());
        int paragraphs =
                BriefingDocument.write(
                        target, contents.of(promises), marked(choice.layout()).pageHeader());
        whenWritten.accept(target);
        return paragraphs;
    }

    private static ReportChoice of(ReportChoice choice, String unit) {
        return new ReportChoice(choice.year(), unit, choice.sheets(), choice.layout());
    }

    private List<String> units(ReportChoice choice) throws ProblemException {
        List<String> units = contents.units(choice.year());
        if (units.isEmpty()) {
            throw new ProblemException("report.no-units");
        }
        return units;
    }
}
