package luoshi.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.Layout;
import luoshi.report.SheetKind;
import luoshi.report.Written;
import luoshi.workbench.ReportChoice;
import luoshi.workbench.ReportSet;
import luoshi.workbench.Reports;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the meeting workbook. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class ReportCommand implements Callable<Integer> {
    private static final List<Double> SIZES = List.of(10.5, 12.0, 14.0);

    private final Terminal terminal;
    private final Speech speech;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Targets targets = new Targets();

    /** What is written: one of them, or both. */
    static final class Targets {
        @Option(names = "--out", paramLabel = "FILE.xlsx")
        private @Nullable Path out;

        @Option(names = "--briefing", paramLabel = "FILE.docx")
        private @Nullable Path briefing;
    }

    @Option(names = "--year", paramLabel = "Y")
    private @Nullable Integer year;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--only", paramLabel = "SHEET", split = ",", converter = SheetNames.class)
    private List<SheetKind> only = List.of();

    @Option(names = "--set", paramLabel = "SET", converter = SetNames.class)
    private ReportSet set = ReportSet.MEETING;

    @Option(names = "--points", paramLabel = "N")
    private double points = Layout.USUAL.bodyPoints();

    @Option(names = "--header", paramLabel = "TEXT")
    private @Nullable String header;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    ReportCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        if (!SIZES.contains(points)) {
            throw new ProblemException("report.no-such-size", String.valueOf(points));
        }
        if (set == ReportSet.UNIT && unit == null) {
            throw new ProblemException("report.set-needs-unit");
        }
        Set<SheetKind> sheets = only.isEmpty() ? set.sheets() : EnumSet.copyOf(only);
        try (Workbench workbench = terminal.open()) {
            Layout layout = new Layout(points, header);
            ReportChoice choice = new ReportChoice(year(workbench), unit, sheets, layout, title);
            if (targets.out != null) {
                tell(speech, targets.out, write(workbench.reports(), targets.out, choice));
            }
            if (targets.briefing != null) {
                Path briefing = targets.briefing;
                int paragraphs = workbench.reports().writeBriefing(briefing, choice);
                speech.say("written", briefing.toAbsolutePath().normalize());
                speech.say("written.briefing", paragraphs);
            }
        }
        return Terminal.DONE;
    }

    private Written write(Reports reports, Path out, ReportChoice choice) throws ProblemException {
        return switch (set) {
            case UNITS -> reports.writeEach(out, choice, Progress.UNHEARD);
            case UNIT_SHEETS -> reports.writeUnitSheets(out, choice, Progress.UNHEARD);
            case MEETING, UNIT, YEAR_END -> reports.write(out, choice, Progress.UNHEARD);
        };
    }

    /** The sets' English names. */
    static final class SetNames implements ITypeConverter<ReportSet> {
        @Override
        public ReportSet convert(String name) {
            return ReportSet.named(name).orElseThrow(() -> new TypeConversionException(name));
        }
    }

    /** The sheets' English names. */
    static final class SheetNames implements ITypeConverter<SheetKind> {
        @Override
        public SheetKind convert(String name) {
            try {
                return SheetKind.named(name);
            } catch (ProblemException e) {
                throw new TypeConversionException(name);
            }
        }
    }

    private int year(Workbench workbench) throws ProblemException {
        if (year != null) {
            return year;
        }
        List<Integer> years = workbench.browsing().years();
        if (years.isEmpty()) {
            throw new ProblemException("report.empty-ledger", terminal.ledgerFolder().toString());
        }
        return years.getFirst();
    }

    static void tell(Speech speech, Path out, Written written) {
        speech.say("written", out.toAbsolutePath().normalize());
        written.sheets()
                .forEach(
                        sheet ->
                                speech.say(
                                        "written.sheet",
                                        sheet.name(),
                                        sheet.rows(),
                                        sheet.pages()));
        if (!written.misfits().isEmpty()) {
            speech.say("written.misfits", String.join(", ", written.misfits()));
        }
        if (!written.rareCharacters().isEmpty()) {
            speech.say("written.rare", written.rareCharacters());
        }
    }
}
