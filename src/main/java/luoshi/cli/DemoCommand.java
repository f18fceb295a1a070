package luoshi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.model.MatchState;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.Layout;
import luoshi.workbench.ReportChoice;
import luoshi.workbench.ReportSet;
import luoshi.workbench.Samples;
import luoshi.workbench.Workbench;
import luoshi.workbench.YearBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The sample documents through the whole year: import, match, targets, report. */
@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    /** Works in a folder below {@code here} where none is named. */
    DemoCommand(Terminal terminal, Speech speech, Path here) {
        this.terminal = terminal;
        this.speech = speech;
        this.out = here.resolve("luoshi-demo");
    }

    @Override
    public Integer call() throws ProblemException {
        try (Workbench workbench = terminal.openOrMake(out.resolve("ledger"))) {
            Samples.keepIn(workbench, Progress.UNHEARD);
            YearBook book = workbench.browsing().year(workbench.browsing().years().getFirst());
            speech.say(
                    "demo",
                    Integer.toString(book.year()),
                    book.tasks().size(),
                    book.matches().size(),
                    count(book, MatchState.CONFIRMED),
                    count(book, MatchState.PROPOSED));
            targets(workbench, book.year());
            report(workbench, book.year());
        }
        return Terminal.DONE;
    }

    private void targets(Workbench workbench, int year) throws ProblemException {
        TargetsCommand.count(speech, year, workbench.targets().year(year));
    }

    private void report(Workbench workbench, int year) throws ProblemException {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            // then the workbook cannot be written, and that is said
        }
        Path file = out.resolve(speech.sentence("demo.file", Integer.toString(year)));
        ReportChoice choice =
                new ReportChoice(year, null, ReportSet.MEETING.sheets(), Layout.USUAL);
        ReportCommand.tell(speech, file, workbench.reports().write(file, choice, Progress.UNHEARD));
    }

    private static long count(YearBook book, MatchState state) {
        return book.matches().stream().filter(match -> match.state() == state).count();
    }
}
