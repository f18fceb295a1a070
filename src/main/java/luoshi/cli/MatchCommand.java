package luoshi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.workbench.Workbench;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes which task each outcome answers, and confirms what cannot be otherwise. */
@Command(name = "match", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class MatchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--year", paramLabel = "Y")
    private @Nullable Integer year;

    @Option(names = "--json")
    private boolean json;

    MatchCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        List<YearBook> books = new ArrayList<>();
        try (Workbench workbench = terminal.open()) {
            workbench.matching().run(year);
            List<Integer> years = year == null ? workbench.browsing().years() : List.of(year);
            years.forEach(each -> books.add(workbench.browsing().year(each)));
        }
        if (json) {
            speech.json(new MatchJson(speech).all(books));
        } else {
            books.forEach(this::tell);
        }
        return Terminal.DONE;
    }

    private void tell(YearBook book) {
        speech.say("matched", Integer.toString(book.year()), book.matches().size());
        for (MatchState state : MatchState.values()) {
            List<OutcomeMatch> those =
                    book.matches().stream().filter(match -> match.state() == state).toList();
            if (!those.isEmpty()) {
                speech.say("matched." + ReadingJson.word(state), those.size());
            }
        }
    }
}
